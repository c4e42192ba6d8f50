/** `new`: writes a commented scenario to start from. */
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join, relative, resolve } from 'node:path'
import { CLEAN, UsageError, type Command, type Surroundings } from './command.ts'
import { readArguments } from './read-arguments.ts'
import { starterScenario } from './starter-scenario.ts'

export const newCommand: Command = {
  name: 'new',
  summary: 'write a commented scenario to start from',
  help: `third-ring new [--title <title>] <folder>

Makes the folder and writes a scenario.yaml into it: a short conversation that can be played at once, with a
remark on every part. The name of the folder becomes the id. Nothing that exists is overwritten.

  --title   title of the scenario; made from the name of the folder where it is left out`,
  run: begin,
}

async function begin(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { values, paths } = readArguments(words, { title: { type: 'string' } })
  const [path] = paths
  if (path === undefined || paths.length > 1)
    throw new UsageError('name the folder of the new scenario, for example late-delivery')
  const folder = resolve(surroundings.workingFolder, path)
  const id = basename(folder)
  if (!/^[a-z0-9][a-z0-9-]{0,79}$/.test(id)) {
    throw new UsageError(
      `“${id}” cannot be an id; use small letters, digits and hyphens, for example late-delivery`,
    )
  }
  const title = typeof values['title'] === 'string' ? values['title'] : titleOf(id)
  if (title.trim() === '' || title.length > 80)
    throw new UsageError('a title has 1 to 80 characters')
  const file = join(folder, 'scenario.yaml')
  try {
    await mkdir(folder, { recursive: true })
    const schema = relative(
      folder,
      join(surroundings.programFolder, 'scenarios/schema/scenario.schema.json'),
    )
    await writeFile(file, starterScenario(id, title.trim(), schema.replaceAll('\\', '/')), {
      flag: 'wx',
    })
  } catch (refused) {
    throw new UsageError(`“${path}” was not written: ${reasonOf(refused)}`)
  }
  const shown = relative(surroundings.workingFolder, file) || file
  surroundings.say(`Wrote ${shown}. Change it as you like, then run: third-ring check ${shown}`)
  return CLEAN
}

function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function reasonOf(refused: unknown): string {
  const code = refused instanceof Error && 'code' in refused ? refused.code : ''
  if (code === 'EEXIST') return 'there is a scenario.yaml already'
  if (code === 'ENOTDIR') return 'a file stands where the folder should be'
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return 'nothing may be written there'
  if (code === 'ENOSPC') return 'the disk is full'
  return 'the disk refused'
}
