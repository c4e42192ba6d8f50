import type { Finding, HouseRule } from '../finding.ts'

/** No file is longer than this, in lines. */
export const LONGEST = 300
/** At most one file in ten is longer than this. */
export const LONG = 200
const LONG_SHARE = 0.1

/** Files stay short enough to be read in one go. */
export const fileLength: HouseRule = {
  name: 'file-length',
  check: ({ sources }) => {
    const findings: Finding[] = []
    let long = 0
    for (const { path, text } of sources.values()) {
      const lines = text.split('\n').length - 1
      if (lines > LONG) long += 1
      if (lines <= LONGEST) continue
      const sentence = `The file has ${lines} lines, ${LONGEST} is the most: give a part of it a file of its own.`
      findings.push({ file: path, line: LONGEST, sentence })
    }
    if (long > sources.size * LONG_SHARE) {
      const sentence = `${long} of ${sources.size} files are longer than ${LONG} lines, one in ten is the most: split some.`
      findings.push({ file: '.', line: 1, sentence })
    }
    return findings
  },
}
