/** `show`: what a scenario is like, its best conversation, its diagram. */
import type { Play } from '../engine/analysis/play.ts'
import { customerLine } from '../engine/conversation/customer-line.ts'
import { fillPlaceholders } from '../engine/conversation/placeholders.ts'
import type { Scenario } from '../engine/conversation/scenario.ts'
import { exportMachineJson, exportMermaid } from '../engine/machine/export-machine.ts'
import { prepareScoring } from '../engine/scoring/scoring-rules.ts'
import { CLEAN, PROBLEMS_FOUND, UsageError, type Command, type Surroundings } from './command.ts'
import { readArguments } from './read-arguments.ts'
import { studyScenario, type Studied } from './study-scenario.ts'

export const showCommand: Command = {
  name: 'show',
  summary: 'show the best conversation of a scenario, its figures, its diagram',
  help: `third-ring show [--mermaid | --machine | --json] <scenario>

Shows what a scenario is like: its size, how it is scored, its best conversation line by line.

  --mermaid   a Mermaid state diagram instead
  --machine   the statechart as JSON for XState and Stately instead
  --json      the figures and the best conversation as JSON instead`,
  run: show,
}

async function show(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { values, paths } = readArguments(words, {
    mermaid: { type: 'boolean' },
    machine: { type: 'boolean' },
    json: { type: 'boolean' },
  })
  if (Object.values(values).filter((value) => value === true).length > 1) {
    throw new UsageError('choose one of --mermaid, --machine and --json')
  }
  const studied = await studyScenario(paths, surroundings)
  if (studied === null) return PROBLEMS_FOUND
  if (values['mermaid'] === true) surroundings.say(exportMermaid(studied.scenario).trimEnd())
  else if (values['machine'] === true)
    surroundings.say(exportMachineJson(studied.scenario).trimEnd())
  else if (values['json'] === true) surroundings.say(JSON.stringify(figures(studied), null, 2))
  else describe(studied, surroundings)
  return CLEAN
}

function figures({ scenario, analysis }: Studied): object {
  const { document, procedure } = scenario
  return {
    id: document.id,
    title: document.title,
    procedure: procedure.id,
    moments: document.moments.length,
    responses: document.moments.reduce((sum, moment) => sum + moment.responses.length, 0),
    outcomes: document.moments
      .filter((moment) => moment.outcome !== null)
      .map((moment) => moment.id),
    states: analysis.states,
    complete: analysis.complete,
    criteria: prepareScoring(scenario).criteria.map(({ criterion, weight }) => ({
      id: criterion.id,
      weight,
    })),
    worst: analysis.worst?.limited === true ? analysis.worst.play.points : null,
    best:
      analysis.best === null
        ? null
        : {
            points: analysis.best.points,
            outcome: analysis.best.outcome,
            turns: spoken(scenario, analysis.best),
          },
    problems: analysis.findings.length,
  }
}

interface SpokenTurn {
  readonly moment: string
  readonly customer: string
  readonly trainee: string
  readonly points: number
  readonly steps: readonly string[]
}

function spoken(scenario: Scenario, play: Play): readonly SpokenTurn[] {
  const { document, procedure } = scenario
  return play.turns.map(({ before, taken, after, points }) => ({
    moment: document.moments[before.moment]?.id ?? '',
    customer: customerLine(scenario, before, 'the trainee').text,
    trainee:
      taken.kind === 'silence'
        ? '(silence)'
        : fillPlaceholders(taken.document.say, document, before, 'the trainee'),
    points,
    steps: procedure.steps
      .filter((_, index) => (after.performed & ~before.performed & (1 << index)) !== 0)
      .map((step) => step.id),
  }))
}

function describe({ scenario, analysis }: Studied, { say }: Surroundings): void {
  const { document, procedure } = scenario
  const responses = document.moments.reduce((sum, moment) => sum + moment.responses.length, 0)
  const outcomes = document.moments.filter((moment) => moment.outcome !== null)
  const { criteria, leftOut } = prepareScoring(scenario)
  say(`${document.title} (${document.id})`)
  say(`${document.customer.name}: ${document.request}`)
  say('')
  say(`Procedure   ${procedure.title} (${procedure.id}, ${procedure.steps.length} steps)`)
  say(
    `Size        ${document.moments.length} moments, ${responses} responses, ${outcomes.length} outcomes`,
  )
  say(`Outcomes    ${outcomes.map((moment) => `${moment.id} (${moment.outcome})`).join(', ')}`)
  say(
    `Searched    ${analysis.states} states, ${analysis.complete ? 'every conversation' : 'not all of them'}`,
  )
  say(
    `Scored      ${criteria.map(({ criterion, weight }) => `${criterion.id} ${weight}`).join(', ')}`,
  )
  for (const { criterion, reason } of leftOut) say(`Left out    ${criterion}: ${reason}`)
  const { best, worst } = analysis
  if (worst?.limited === true)
    say(
      `Worst       ${worst.play.points} points in ${worst.play.turns.length} turns, ${worst.play.outcome}`,
    )
  if (worst?.limited === false)
    say('Worst       no lower limit: a loop costs points every time round')
  if (best === null) {
    say('Best        no conversation comes to an outcome')
    return
  }
  say(`Best        ${best.points} points in ${best.turns.length} turns, ${best.outcome}`)
  say('')
  say('The best conversation')
  for (const turn of spoken(scenario, best)) {
    say('')
    say(`  ${document.customer.name}: ${turn.customer}`)
    const steps = turn.steps.length === 0 ? '' : `, ${turn.steps.join(' + ')}`
    say(`    You: ${turn.trainee}  [${turn.points} points${steps}]`)
  }
  say('')
  say(`  ${document.customer.name}: ${customerLine(scenario, best.end, 'the trainee').text}`)
}
