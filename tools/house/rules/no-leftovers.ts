import type { HouseRule } from '../finding.ts'

/** Things that are put into a source for a moment and must not stay. */
const LEFTOVERS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:TODO|FIXME|XXX|HACK)\b/, 'Do it or drop it.'],
  [/@ts-(?:ignore|nocheck)/, 'Mend the types, or say with @ts-expect-error why they cannot be.'],
  [/\bdebugger\b/, 'Take it out.'],
  [/\.(?:only|todo)\(/, 'Every test runs, every time.'],
]

/** Nothing half done stays behind. */
export const noLeftovers: HouseRule = {
  name: 'no-leftovers',
  check: ({ sources }) =>
    [...sources.values()]
      // This file and its test have to spell the words out.
      .filter(({ path }) => !/(?:no-leftovers|house-rules\.test)\.ts$/.test(path))
      .flatMap(({ path, text }) =>
        text.split('\n').flatMap((content, index) =>
          LEFTOVERS.filter(([pattern]) => pattern.test(content)).map(([pattern, cure]) => ({
            file: path,
            line: index + 1,
            sentence: `"${pattern.exec(content)?.[0] ?? ''}" was left behind. ${cure}`,
          })),
        ),
      ),
}
