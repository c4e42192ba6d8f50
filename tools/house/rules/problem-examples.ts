import type { HouseRule } from '../finding.ts'

/** Every problem of a scenario file carries an example that triggers it: tests and the manual are made from it. */
export const problemExamples: HouseRule = {
  name: 'problem-examples',
  check: ({ sources }) =>
    [...sources.values()]
      .filter(({ path }) => /^engine\/problems\/(?:[a-z-]+\/)+[a-z0-9-]+\.ts$/.test(path))
      .filter(({ text }) => /\bcode:/.test(text) && !/\bexamples?\b/.test(text))
      .map(({ path }) => ({
        file: path,
        line: 1,
        sentence: 'The problem has no example: write the shortest file that has this problem.',
      })),
}
