/** The index of all scoring criteria. */

/** Text of the index; `names` are the files of the criteria, for example `step-order.ts`. */
export function criterionIndex(names: readonly string[]): string {
  const exported = names.map((name) =>
    name.replace(/\.ts$/, '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  )
  return `// Made by \`npm run generate\` from the files of this folder. Do not edit.
import type { Criterion } from '../criterion.ts'
${names.map((name, index) => `import { ${exported[index]} } from './${name}'`).join('\n')}

const ALL: readonly Criterion[] = [
${exported.map((name) => `  ${name},`).join('\n')}
]

/** Every scoring criterion, in the order of the scorecard. */
export const CRITERIA: readonly Criterion[] = ALL.toSorted((one, other) => one.place - other.place)
`
}
