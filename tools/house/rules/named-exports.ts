import type { HouseRule } from '../finding.ts'

/** A named export is called the same everywhere; only configuration files must have a default one. */
export const namedExports: HouseRule = {
  name: 'named-exports',
  check: ({ sources }) =>
    [...sources.values()].flatMap(({ path, defaultExport }) =>
      defaultExport === null || /\.config\.ts$|^tools\/packaging\//.test(path)
        ? []
        : [{ file: path, line: defaultExport, sentence: 'Export it by its name.' }],
    ),
}
