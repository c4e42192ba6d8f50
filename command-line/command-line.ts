/** What the words of the command line ask for: `third-ring check | show | new | play | plays | strings`. */
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkCommand } from './check-command.ts'
import { CLEAN, UsageError, WRONG_USAGE, type Command } from './command.ts'
import { newCommand } from './new-command.ts'
import { playCommand } from './play-command.ts'
import { showCommand } from './show-command.ts'
import { playsCommand } from './plays-command.ts'
import { nearMissCure } from '../engine/format/near-miss.ts'
import { stringsCommand } from './strings/strings-command.ts'
import { openTerminal } from './terminal.ts'

const COMMANDS: readonly Command[] = [
  checkCommand,
  showCommand,
  newCommand,
  playCommand,
  playsCommand,
  stringsCommand,
]

const HELP = `third-ring: check, look at, begin and play scenarios

${COMMANDS.map((command) => `  ${command.name.padEnd(8)}${command.summary}`).join('\n')}

third-ring <command> --help says more about each.`

/** Runs a command and answers with the number that the process is to end with. */
export async function runCommandLine(words: readonly string[]): Promise<number> {
  const terminal = openTerminal(
    process.cwd(),
    resolve(dirname(fileURLToPath(import.meta.url)), '..'),
  )
  try {
    const [name, ...rest] = words
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      terminal.say(HELP)
      return name === undefined ? WRONG_USAGE : CLEAN
    }
    const command = COMMANDS.find((candidate) => candidate.name === name)
    const names = COMMANDS.map((candidate) => candidate.name)
    if (command === undefined) {
      throw new UsageError(
        `there is no command “${name}”; ${nearMissCure(name, names, `there is: ${names.join(', ')}`)}`,
      )
    }
    if (rest.includes('--help') || rest.includes('-h')) {
      terminal.say(command.help)
      return CLEAN
    }
    return await command.run(rest, terminal)
  } catch (refused) {
    if (!(refused instanceof UsageError)) throw refused
    terminal.complain(`third-ring: ${refused.message}`)
    return WRONG_USAGE
  } finally {
    terminal.close()
  }
}
