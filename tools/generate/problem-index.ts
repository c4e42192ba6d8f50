/** The index of all problems. */

/** Text of the index; `names` are the files of the definitions, for example `tr101-too-large.ts`. */
export function problemIndex(names: readonly string[]): string {
  const codes = names.map((name) => name.split('-')[0] ?? name)
  return `// Made by \`npm run generate\` from the files of this folder. Do not edit.
${names.map((name, index) => `import { ${codes[index]} } from './${name}'`).join('\n')}

/** Every problem by its code. */
export const PROBLEMS = {
${codes.map((code) => `  ${code.toUpperCase()}: ${code},`).join('\n')}
} as const

export type ProblemCode = keyof typeof PROBLEMS
`
}
