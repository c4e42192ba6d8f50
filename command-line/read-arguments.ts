/** Reads options and paths, and says in a sentence what does not fit. */
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import { nearMissCure } from '../engine/format/near-miss.ts'
import { UsageError } from './command.ts'

export interface Arguments {
  readonly values: Readonly<Record<string, string | boolean | undefined>>
  readonly paths: readonly string[]
}

/** The words after the command, by the options that it knows. Throws a UsageError. */
export function readArguments(
  words: readonly string[],
  options: ParseArgsOptionsConfig,
): Arguments {
  const { tokens } = parseArgs({
    args: [...words],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const values: Record<string, string | boolean | undefined> = {}
  const paths: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value)
    if (token.kind !== 'option') continue
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined
    if (option === undefined) {
      const known = Object.keys(options).map((name) => `--${name}`)
      throw new UsageError(
        `${token.rawName} is not an option here; ${nearMissCure(token.rawName, known, `there is: ${known.join(', ')}`)}`,
      )
    }
    if (option.type === 'boolean' && token.value !== undefined)
      throw new UsageError(`${token.rawName} takes no value`)
    if (option.type === 'string' && (token.value === undefined || token.value === '')) {
      throw new UsageError(`${token.rawName} needs a value`)
    }
    values[token.name] = option.type === 'boolean' ? true : token.value
  }
  return { values, paths }
}
