/** `play`: a conversation in the terminal, by the same rules as on the screen. */
import { bestPlayOf } from '../engine/analysis/analysis.ts'
import { Replay } from '../engine/attempt/replay.ts'
import { RINGS, type Turn } from '../engine/attempt/turn.ts'
import { customerLine } from '../engine/conversation/customer-line.ts'
import { fillPlaceholders } from '../engine/conversation/placeholders.ts'
import type { Response, Scenario } from '../engine/conversation/scenario.ts'
import { shuffledResponses } from '../engine/conversation/shuffle.ts'
import { momentOf, offeredResponses } from '../engine/conversation/step.ts'
import { contactOf, hasToBePickedUp } from '../engine/format/contact.ts'
import { scoreAttempt } from '../engine/scoring/score-attempt.ts'
import { prepareScoring } from '../engine/scoring/scoring-rules.ts'
import { CLEAN, PROBLEMS_FOUND, UsageError, type Command, type Surroundings } from './command.ts'
import { askForCallLog } from './play-call-log.ts'
import { sayScorecard } from './play-scorecard.ts'
import { readArguments } from './read-arguments.ts'
import { studyScenario } from './study-scenario.ts'

export const playCommand: Command = {
  name: 'play',
  summary: 'play a scenario in the terminal',
  help: `third-ring play [--seed <number>] <scenario>

Plays a conversation: type the number of what you say, s to stay silent, q to hang up.
Afterwards sort what the customer said (f fact, o opinion, e feeling) and see the score.

  --seed   order in which the responses are offered, 0 to 4294967295; 1 where it is left out`,
  run: play,
}

async function play(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { values, paths } = readArguments(words, { seed: { type: 'string' } })
  const seed = seedOf(values['seed'])
  const studied = await studyScenario(paths, surroundings)
  if (studied === null) return PROBLEMS_FOUND
  const { scenario, analysis } = studied
  const best = bestPlayOf(analysis)
  if (best === null)
    throw new UsageError(
      'no conversation of this scenario comes to an outcome, so it cannot be scored',
    )
  const { document } = scenario
  const { say } = surroundings
  say(
    `${document.title}: ${document.customer.name}, ${document.customer.reference || document.trainee.company}`,
  )
  say(document.brief)
  const replay = new Replay(scenario)
  const take = (turn: Turn): boolean => replay.take({ at: replay.lasted + 1_000, turn }) === null
  if (contactOf(document) === 'outgoing') say(`You ring ${document.customer.name}.`)
  const ring = hasToBePickedUp(document) ? await askForRing(surroundings) : 0
  if (ring === null) {
    take({ kind: 'missed' })
    say('The call was missed.')
    return CLEAN
  }
  take({ kind: 'picked-up', ring })
  await talk(scenario, replay, take, seed, surroundings)
  take(await askForCallLog(scenario, replay, surroundings))
  sayScorecard(scoreAttempt(scenario, prepareScoring(scenario), replay, best), surroundings)
  return CLEAN
}

function seedOf(value: string | boolean | undefined): number {
  if (value === undefined) return 1
  const seed = Number(value)
  if (typeof value === 'string' && /^\d{1,10}$/.test(value) && seed < 2 ** 32) return seed
  throw new UsageError('--seed needs a whole number from 0 to 4294967295')
}

async function askForRing({ say, ask }: Surroundings): Promise<number | null> {
  for (let ring = 1; ring <= RINGS; ring += 1) {
    say(`Ring ${ring}…`)
    const answer = await ask('Press Enter to pick up, w to wait: ')
    if (answer === null) return null
    if (answer.trim().toLowerCase() !== 'w') return ring
  }
  return null
}

async function talk(
  scenario: Scenario,
  replay: Replay,
  take: (turn: Turn) => boolean,
  seed: number,
  { say, ask }: Surroundings,
): Promise<void> {
  const { document } = scenario
  while (replay.phase === 'talking') {
    const moment = momentOf(scenario, replay.state)
    const line = customerLine(scenario, replay.state, 'you')
    say('')
    say(`${document.customer.name} (${line.mood}): ${line.text}`)
    const offered = shuffledResponses(
      offeredResponses(scenario, replay.state),
      seed,
      replay.played.length + 1,
    )
    offered.forEach((response, index) =>
      say(`  ${index + 1}  ${words(scenario, replay, response)}`),
    )
    const answer = (await ask('You: '))?.trim().toLowerCase() ?? 'q'
    const chosen = offered[Number(answer) - 1]
    if (answer === 'q') take({ kind: 'hung-up' })
    else if (answer === 's' && moment.silence !== null) take({ kind: 'silent', moment: moment.id })
    else if (chosen !== undefined) take({ kind: 'said', moment: moment.id, response: chosen.id })
    else
      say(
        `Type a number from 1 to ${offered.length}${moment.silence === null ? '' : ', s to stay silent'}, or q to hang up.`,
      )
  }
  if (replay.hungUp) say('You hung up.')
  else say(`\n${document.customer.name}: ${customerLine(scenario, replay.state, 'you').text}`)
}

function words({ document }: Scenario, { state }: Replay, response: Response): string {
  return fillPlaceholders(response.document.say, document, state, 'you')
}
