/**
 * A call of a real scenario on a fake host, for looking at it: `?scenario=`, `mode=`, `say=a,b,c` (responses
 * taken before the screen opens), `theme=`, `setting=`, `answers=2` to 5, `long` for the longest texts of all.
 */
import '../../../../renderer/ui/tokens/styles.ts'
import { createRoot } from 'react-dom/client'
import type { Settings } from '../../../../contract/messages.ts'
import { MODES, type TimedTurn } from '../../../../engine/attempt/turn.ts'
import { readProcedure } from '../../../../engine/format/read-procedure.ts'
import { readScenario } from '../../../../engine/format/read-scenario.ts'
import { SETTINGS } from '../../../../engine/format/scenario-document.ts'
import { Replay } from '../../../../engine/attempt/replay.ts'
import { prepareScenario } from '../../../../engine/conversation/prepare-scenario.ts'
import { momentOf } from '../../../../engine/conversation/step.ts'
import { App } from '../../../../renderer/app/app.tsx'
import { englishLanguage } from '../../english-language.ts'
import { callHost } from '../call-host.ts'

const SCENARIOS = import.meta.glob<string>('../../../../scenarios/library/*/scenario.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const PROCEDURES = import.meta.glob<string>('../../../../scenarios/procedures/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const PLAYTHROUGHS = import.meta.glob<string>(
  '../../../../scenarios/library/*/playthroughs/*.yaml',
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
)

const asked = new URLSearchParams(location.search)
const name = asked.get('scenario') ?? 'angry-caller'
const procedures = new Map(
  Object.entries(PROCEDURES).flatMap(([file, text]) => {
    const { document } = readProcedure(text, file)
    return document === null ? [] : [[document.id, document] as const]
  }),
)
const text = SCENARIOS[`../../../../scenarios/library/${name}/scenario.yaml`] ?? ''
const read = readScenario(text, `${name}/scenario.yaml`, { procedures })
if (read.document === null) throw new Error(JSON.stringify(read.problems, null, 2))
const setting = SETTINGS.find((known) => known === asked.get('setting')) ?? read.document.setting
const long = asked.has('long')
/** As many responses as `answers=` wants, the last ones twice under other names. */
function asMany<Response extends { readonly id: string }>(
  responses: readonly Response[],
): readonly Response[] {
  const wanted = Number(asked.get('answers') ?? responses.length)
  const last = responses.at(-1)
  // The end of a conversation has none, however many are wanted.
  if (last === undefined) return responses
  return Array.from(
    { length: wanted },
    (_, index) => responses[index] ?? { ...last, id: `other-${index}` },
  )
}
const playedDocument = {
  ...read.document,
  setting,
  customer: long
    ? { ...read.document.customer, name: 'Dr. Maximiliane Featherstonehaugh-Okonkwo' }
    : read.document.customer,
  moments: !long
    ? read.document.moments.map((moment) => ({ ...moment, responses: asMany(moment.responses) }))
    : read.document.moments.map((moment) => ({
        ...moment,
        lines: moment.lines.map((line) => ({
          ...line,
          say: `${line.say} ${'And then nobody rang back, and again nobody. '.repeat(9)}`.slice(
            0,
            400,
          ),
        })),
        responses: asMany(moment.responses).map((response) => ({
          ...response,
          say: `${response.say} ${response.say} ${response.say}`.slice(0, 230),
        })),
      })),
}
const procedure = procedures.get(playedDocument.procedure)
if (procedure === undefined) throw new Error('no procedure')
const copy = { hash: 'f'.repeat(64), document: playedDocument, procedure }

const log: TimedTurn[] = []
const replay = new Replay(prepareScenario(playedDocument, procedure))
const take = (turn: TimedTurn['turn']) => {
  const timed = { at: 1_000 + log.length * 21_000, turn }
  const refused = replay.take(timed)
  if (refused !== null) throw new Error(`${refused}: ${JSON.stringify(turn)}`)
  log.push(timed)
}
const said = asked.get('say')
if (said !== null) {
  take({ kind: 'picked-up', ring: setting === 'phone' ? 2 : 0 })
  for (const word of said.split(',').filter((part) => part !== '')) {
    const scenario = prepareScenario(playedDocument, procedure)
    const moment = momentOf(scenario, replay.state)
    if (word === 'hold') take({ kind: 'held' })
    else if (word === 'silence') take({ kind: 'silent', moment: moment.id })
    else if (word === 'end') take({ kind: 'hung-up' })
    else if (/^\d+$/.test(word)) {
      const response = moment.responses[Number(word) - 1]?.id ?? ''
      take({ kind: 'said', moment: moment.id, response })
    } else take({ kind: 'said', moment: moment.id, response: word })
  }
}
// `play=best` takes the answers of a play-through, all of them or the first `turns=`.
const played = asked.get('play')
if (played !== null) {
  take({ kind: 'picked-up', ring: setting === 'phone' ? 1 : 0 })
  const script =
    PLAYTHROUGHS[`../../../../scenarios/library/${name}/playthroughs/${played}.yaml`] ?? ''
  const says = [...script.matchAll(/^ {2}- (.+)$/gm)].map((line) =>
    (line[1] ?? '').replace(/^'(.*)'$/, '$1').replace(/''/g, '’'),
  )
  for (const say of says.slice(0, Number(asked.get('turns') ?? 99))) {
    const scenario = prepareScenario(playedDocument, procedure)
    const moment = momentOf(scenario, replay.state)
    const response = moment.responses.find((known) => known.document.say === say)
    if (response === undefined) break
    take({ kind: 'said', moment: moment.id, response: response.id })
  }
}
const theme = (asked.get('theme') ?? 'system') as Settings['theme'] // A page for us, not for people.
const host = callHost({
  copy,
  mode: MODES.find((mode) => mode === asked.get('mode')) ?? 'practice',
  log,
  notes: asked.has('notes') ? '3rd call\n2 postponed = fact\n“nobody rings back” ?' : '',
  settings: { theme, motion: asked.has('calm') ? 'reduced' : 'full' },
})
if (asked.has('full'))
  host.failWith = { code: 'NOT_SAVED', message: 'There is no room left on the disk.' }
location.hash = '#/call/attempt-1'
const place = document.getElementById('third-ring')
if (place) createRoot(place).render(<App host={host.client} language={englishLanguage()} />)
