/** The pages of docs/diagnostics: one a problem, and a list of all. */
import { problemLine } from '../../engine/problems/problem.ts'
import type { ProblemDefinition } from '../../engine/problems/problem-definition.ts'
import { exampleProblems } from './example-problems.ts'

const CHAPTERS = [
  ['TR1', 'The file as a text'],
  ['TR2', 'Keys and values'],
  ['TR3', 'Names and files'],
  ['TR4', 'Conditions and variables'],
  ['TR5', 'Moments and responses'],
  ['TR6', 'The conversation as a whole'],
  ['TR7', 'Procedures, drills and the handbook'],
  ['TR8', 'Translations'],
  ['TR9', 'Paths'],
] as const

/** Text of each page by its file name. */
export function problemPages(
  definitions: readonly ProblemDefinition[],
  projectFolder: string,
): ReadonlyMap<string, string> {
  const pages = new Map<string, string>()
  pages.set('README.md', overview(definitions))
  for (const definition of definitions)
    pages.set(`${definition.code}.md`, page(definition, projectFolder))
  return pages
}

function overview(definitions: readonly ProblemDefinition[]): string {
  const chapters = CHAPTERS.map(([prefix, title]) => {
    const rows = definitions
      .filter((definition) => definition.code.startsWith(prefix))
      .map(
        ({ code, severity, sentence }) => `| [${code}](${code}.md) | ${severity} | ${sentence} |`,
      )
    return `## ${title}\n\n| code | | what it means |\n|---|---|---|\n${rows.join('\n')}\n`
  })
  return `# Problems of authored files

\`third-ring check\` and the library list what is wrong with a file, one line a problem:

    file:line:column CODE what is wrong; how to mend it

Errors keep a file from being used. Warnings do not: they point out what trainees would stumble over. These pages
are made from the data files in engine/problems/definitions by \`npm run generate\`.

${chapters.join('\n')}`
}

function page(definition: ProblemDefinition, projectFolder: string): string {
  const { code, severity, sentence, cure } = definition
  return `# ${code}: ${sentence}

${severity === 'error' ? 'An error: the file cannot be used until it is mended.' : 'A warning: the file can be used.'}

**How to mend it.** ${sentenceCase(cure)}.
${example(definition, projectFolder)}
[All problems](README.md)
`
}

function example(definition: ProblemDefinition, projectFolder: string): string {
  const { example: given, code } = definition
  const line = exampleProblems(definition, projectFolder).problems.find(
    (problem) => problem.code === code,
  )
  const said = line === undefined ? '' : `\nIt is reported as\n\n    ${problemLine(line)}\n`
  const repeated =
    given.repeat === undefined
      ? ''
      : ` (\`${given.repeat.text.trim()}\` ${given.repeat.times} times in place of «»)`
  if (given.text !== undefined)
    return `\n**For example**${repeated}\n\n${block(given.text)}\n${said}`
  const changes = (given.change ?? []).map(
    ([from, to]) => `${block(from)}\n\nbecame\n\n${to.trim() === '' ? '*nothing*' : block(to)}\n`,
  )
  return `\n**For example**${repeated}\n\n${changes.join('\nand\n\n')}${said}`
}

function block(text: string): string {
  const lines = text.replace(/\n$/, '').split('\n')
  // oxlint-disable-next-line no-control-regex -- a control character is the very example of one problem
  return `\`\`\`yaml\n${lines.join('\n').replace(/[\0-\x08]/g, '\\0')}\n\`\`\``
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
