import { writeFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { prepareScenario } from '../../engine/conversation/prepare-scenario.ts'
import type { Scenario } from '../../engine/conversation/scenario.ts'
import { localisedScenario, usableStrings } from '../../engine/strings/localised.ts'
import { CLEAN, UsageError, type Surroundings } from '../command.ts'
import type { Arguments } from '../read-arguments.ts'
import { askedLanguage, neededLanguage, onlyPath } from './asked-language.ts'
import { openTable, stringsTarget, type StringsTarget } from './strings-target.ts'
import { translatorsCsv } from './translators-csv.ts'
import { voiceScriptCsv } from './voice-script-csv.ts'

/** `strings export`. */
export async function exportStrings(
  paths: readonly string[],
  values: Arguments['values'],
  surroundings: Surroundings,
): Promise<number> {
  const path = onlyPath(paths)
  const target = await stringsTarget(path, surroundings)
  const kind = values['as'] ?? 'csv'
  if (kind !== 'csv' && kind !== 'voice-script')
    throw new UsageError(`--as is csv or voice-script, not “${String(kind)}”`)
  const { id } = target.source.subject
  if (kind === 'voice-script') {
    const { language, scenario } = await spokenScenario(path, target, values, surroundings)
    const own = language === target.source.language
    const csv = voiceScriptCsv(scenario, own ? 'media' : `media/${language}`)
    return put(csv, `${id}-${language}-voice.csv`, values, surroundings)
  }
  const language = neededLanguage(values)
  const { table } = await openTable(target, language, surroundings)
  const csv = translatorsCsv(target.source.texts, table)
  return put(csv, `${id}-${language}.csv`, values, surroundings)
}

async function spokenScenario(
  path: string,
  target: StringsTarget,
  values: Arguments['values'],
  surroundings: Surroundings,
): Promise<{ readonly language: string; readonly scenario: Scenario }> {
  if (target.scenario === null) throw new UsageError('only scenarios have lines to record')
  const { document, procedure } = target.scenario
  const language = askedLanguage(values) ?? document.language
  if (language === document.language)
    return { language, scenario: prepareScenario(document, procedure) }
  const { table } = await openTable(target, language, surroundings)
  if (table === null) throw new UsageError(`there is no strings/${language}.yaml beside “${path}”`)
  const strings = usableStrings(table, target.source.texts)
  const spoken = localisedScenario(document, { language, strings, recordings: {} })
  // The script names the recordings that are wanted, so the names of the sounds are needed here.
  const named = spoken.moments.map((moment, place) => ({
    ...moment,
    lines: moment.lines.map((line, index) => ({
      ...line,
      voice: document.moments[place]?.lines[index]?.voice ?? null,
    })),
  }))
  return { language, scenario: prepareScenario({ ...spoken, moments: named }, procedure) }
}

async function put(
  csv: string,
  usual: string,
  values: Arguments['values'],
  { workingFolder, say }: Surroundings,
): Promise<number> {
  const to = typeof values['to'] === 'string' ? values['to'] : usual
  if (to === '-') {
    say(csv.replace(/^\ufeff/, '').trimEnd())
    return CLEAN
  }
  const file = resolve(workingFolder, to)
  const shown = relative(workingFolder, file) || file
  try {
    await writeFile(file, csv, { flag: values['force'] === true ? 'w' : 'wx' })
  } catch (refused) {
    const code = refused instanceof Error && 'code' in refused ? refused.code : ''
    throw new UsageError(
      code === 'EEXIST'
        ? `“${shown}” is there already; --force writes over it`
        : `“${shown}” could not be written`,
    )
  }
  say(`Wrote ${shown}`)
  return CLEAN
}
