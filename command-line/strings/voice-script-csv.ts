/** The script for whoever records the lines of a customer. */
import { stringify } from 'csv-stringify/sync'
import type { MoodId } from '../../engine/doctrine/mood.ts'
import { PLACEHOLDER } from '../../engine/conversation/placeholders.ts'
import type { Scenario } from '../../engine/conversation/scenario.ts'
import { voiceLines } from '../../engine/strings/voice-lines.ts'
import { cellOf } from '../../engine/strings/csv-cell.ts'

/** How a line is said in a mood. */
const DIRECTIONS: Readonly<Record<MoodId, string>> = {
  furious: 'fast and loud, high, no pause for an answer',
  angry: 'quick and hard, words cut short',
  annoyed: 'clipped, a breath before each sentence',
  guarded: 'slow and level, holding back',
  settled: 'even, at an ordinary pace',
  pleased: 'warmer, a little lighter',
  delighted: 'bright, with a smile in it',
}

const COLUMNS = [
  'number',
  'file',
  'id',
  'who',
  'mood',
  'how to say it',
  'text',
  'said when',
  'remark',
]

/** A row for each line in the order of the conversation. `folder` is where the recordings go, inside the scenario's. */
export function voiceScriptCsv(scenario: Scenario, folder: string): string {
  const { customer } = scenario.document
  const rows = voiceLines(scenario).map((line, index) => {
    const worst = line.moods[0]
    const best = line.moods.at(-1)
    const moods = worst === undefined ? '' : worst === best ? worst : `${worst} to ${best ?? ''}`
    // A recording serves all moods that the line is said in: the middle one comes closest to each.
    const middle = line.moods[Math.floor((line.moods.length - 1) / 2)]
    const remarks = [
      line.text.search(PLACEHOLDER) >= 0
        ? 'has a name in braces: say it only if it never changes'
        : '',
      line.voice === null ? `new: name the file under media, and the sound on the line` : '',
      worst === undefined ? 'no conversation was found to lead here' : '',
    ]
    return [
      String(index + 1),
      `${folder}/${line.file}`,
      line.id,
      customer.name,
      moods,
      middle === undefined ? '' : DIRECTIONS[middle],
      line.text,
      line.when ?? 'always',
      remarks.filter((remark) => remark !== '').join('; '),
    ].map(cellOf)
  })
  return stringify([COLUMNS, ...rows], { bom: true, record_delimiter: 'windows' })
}
