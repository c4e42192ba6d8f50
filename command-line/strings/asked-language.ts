import { UsageError } from '../command.ts'
import type { Arguments } from '../read-arguments.ts'

/** The language of `--language`, or null where it is left out. Throws a UsageError for what is none. */
export function askedLanguage(values: Arguments['values']): string | null {
  const given = values['language']
  if (typeof given !== 'string') return null
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(given))
    throw new UsageError(`“${given}” is not a language; write fr or pt-BR`)
  return given
}

/** As above; a UsageError too where it is left out. */
export function neededLanguage(values: Arguments['values']): string {
  const language = askedLanguage(values)
  if (language === null) throw new UsageError('say which language: --language fr')
  return language
}

/** The only path that is given. Throws a UsageError for none or several. */
export function onlyPath(paths: readonly string[]): string {
  const [path] = paths
  if (path === undefined || paths.length > 1)
    throw new UsageError('name one scenario, by its folder, or one procedure or drill, by its file')
  return path
}
