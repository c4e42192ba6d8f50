/** `strings`: sends the texts of a scenario to translators and speakers, and takes back what they made. */
import { UsageError, type Command, type Surroundings } from '../command.ts'
import { readArguments, type Arguments } from '../read-arguments.ts'
import { exportStrings } from './export-strings.ts'
import { importStrings } from './import-strings.ts'
import { checkStrings } from './check-strings.ts'
import { refreshStrings } from './refresh-strings.ts'

export const stringsCommand: Command = {
  name: 'strings',
  summary: 'translate a scenario: export, import, refresh and check its texts',
  help: `third-ring strings export <scenario> --language fr [--as csv|voice-script] [--to <file>] [--force]
third-ring strings import <file.csv> <scenario> --language fr
third-ring strings refresh <scenario> --language fr [--accept]
third-ring strings check <scenario> [--language fr]

<scenario> is a scenario’s folder, or the file of a procedure or a drill.

  export    writes a spreadsheet for a translator: every text, its translation and what state it is in;
            as a voice script, every line of the customer in the order of the conversation, for recording
  import    takes a translator’s spreadsheet over into strings/<language>.yaml; nothing there is ever lost
  refresh   puts in what is new with an empty translation, and moves what only got another name
  check     says how far each language is; third-ring check lists every single problem

  --language  a language such as fr or pt-BR; for a voice script the scenario’s own where it is left out
  --as        csv where it is left out
  --to        file to write; <scenario>-<language>.csv in this folder where it is left out, - for the terminal
  --force     write over a file that is there
  --accept    also take every text as it is now for the source of its translation: they were looked through`,
  run: strings,
}

type Action = (
  paths: readonly string[],
  given: Arguments['values'],
  to: Surroundings,
) => Promise<number>

const ACTIONS: Readonly<Record<string, Action>> = {
  export: exportStrings,
  import: importStrings,
  refresh: refreshStrings,
  check: checkStrings,
}

async function strings(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { values, paths } = readArguments(words, {
    language: { type: 'string' },
    as: { type: 'string' },
    to: { type: 'string' },
    force: { type: 'boolean' },
    accept: { type: 'boolean' },
  })
  const [name, ...rest] = paths
  const action = name !== undefined && Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined
  if (action === undefined)
    throw new UsageError(`say what to do: ${Object.keys(ACTIONS).join(', ')}`)
  return action(rest, values, surroundings)
}
