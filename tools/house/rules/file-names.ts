import type { HouseRule } from '../finding.ts'

const KEBAB =
  /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.test|\.spec|\.config|\.module|\.generated)?\.(?:tsx?|css)$/
const NAMELESS = /(?:^|\/)(?:helpers?|common|misc|utils?|shared|lib|stuff)\//

/** Files are named after their main export, folders after things that people of the trade have words for. */
export const fileNames: HouseRule = {
  name: 'file-names',
  check: ({ paths }) =>
    [...paths]
      .filter((path) => /\.(?:tsx?|css)$/.test(path))
      .flatMap((path) => {
        const name = path.split('/').at(-1) ?? ''
        if (NAMELESS.test(path))
          return [{ file: path, line: 1, sentence: 'The folder says nothing; name what is in it.' }]
        if (/^index\.tsx?$/.test(name)) {
          return [
            { file: path, line: 1, sentence: 'No barrels: import from the file that has it.' },
          ]
        }
        const dotted = name
          .replace(/\.d\.ts$/, '.ts')
          .replace(/^electron\.vite\.config/, 'electron.config')
        if (!KEBAB.test(dotted))
          return [
            { file: path, line: 1, sentence: 'File names are small words joined by hyphens.' },
          ]
        return []
      }),
}
