import type { HouseRule } from '../finding.ts'

/** Top folders that say in a README what they are for. */
const ROOMS = [
  'assets',
  'command-line',
  'contract',
  'docs',
  'electron',
  'engine',
  'renderer',
  'scenarios',
  'tests',
  'tools',
]

/** Every room has a sign at its door. */
export const roomReadme: HouseRule = {
  name: 'room-readme',
  check: ({ paths }) =>
    ROOMS.filter((room) => [...paths].some((path) => path.startsWith(`${room}/`)))
      .filter((room) => !paths.has(`${room}/README.md`))
      .map((room) => ({
        file: room,
        line: 1,
        sentence: `${room}/README.md is missing: say what the folder is for and how to add to it.`,
      })),
}
