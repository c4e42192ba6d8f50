/** A generated story as the text that an author would have written, for each of the two engines. */
import { STORY_STEPS, VARIABLE_START, type Story, type StoryChoice } from './story.ts'

/** The story in the format of Third Ring: variables `patience` and `doubt`. */
export function scenarioText(story: Story): string {
  const variable = `{ from: 0, to: 100, step: 5, start: ${VARIABLE_START} }`
  const lines = [
    'format: 1',
    'id: bench-story',
    'title: A generated story',
    'kind: complaint',
    'procedure: bench-steps',
    'difficulty: 3',
    'minutes: 10',
    'skills: [complaints]',
    'customer:',
    '  name: Mrs. Bench',
    '  pronoun: she',
    '  reference: line 1',
    "  look: { head: grayMedium, skin: '#F3C9A5', clothing: '#2B5B78', hair: '#E4E1D8' }",
    '  mood: { calm: 30, trust: 30 }',
    'trainee: { name: Alice, company: Northlight, role: customer support }',
    'request: An answer.',
    'brief: A customer rings.',
    'file: [One line]',
    `variables: { patience: ${variable}, doubt: ${variable} }`,
    'start: moment-0',
    'moments:',
  ]
  for (const [index, moment] of story.moments.entries()) {
    lines.push(`  moment-${index}:`, `    customer: ${moment.text}`)
    if (moment.choices.length === 0) {
      lines.push('    outcome: satisfied', "    tells: { to: her sister, say: 'It went well.' }")
      continue
    }
    lines.push('    responses:')
    for (const [place, choice] of moment.choices.entries())
      lines.push(...responseLines(choice, place, index === 0 && place === 0))
  }
  return `${lines.join('\n')}\n`
}

function responseLines(choice: StoryChoice, place: number, answers: boolean): readonly string[] {
  const lines = [`      - id: answer-${place}`, `        say: ${choice.text}`]
  if (choice.needs !== null) {
    lines.push(`        when: ${choice.needs.variable} >= ${choice.needs.atLeast}`)
  }
  if (choice.step !== null) lines.push(`        performs: step-${choice.step}`)
  if (answers) lines.push('        answers: request')
  if (choice.change !== null) {
    lines.push(
      `        set: { patience: ${sum('patience', choice.change[0])}, doubt: ${sum('doubt', choice.change[1])} }`,
    )
  }
  lines.push(
    '        why: Because.',
    '        principle: listen',
    `        next: moment-${choice.to}`,
  )
  return lines
}

/** The procedure that the story names. */
export function procedureText(): string {
  const steps = Array.from({ length: STORY_STEPS }, (_, index) => [
    `  - id: step-${index}`,
    `    title: Step ${index}`,
    `    short: Step ${index}`,
    '    purpose: A step.',
    '    feels: Heard.',
    '    signals: [It is done.]',
    '    mistakes: [It is not done.]',
    '    principle: listen',
  ])
  return [
    'format: 1',
    'id: bench-steps',
    'title: Steps',
    'short: Steps',
    'steps:',
    ...steps.flat(),
    '',
  ].join('\n')
}

/** The same story in ink: a knot per moment, sticky choices, the same variables and conditions. */
export function inkText(story: Story): string {
  const lines = [`VAR patience = ${VARIABLE_START}`, `VAR doubt = ${VARIABLE_START}`]
  for (let step = 0; step < STORY_STEPS; step += 1) lines.push(`VAR step_${step} = false`)
  lines.push('-> moment_0')
  for (const [index, moment] of story.moments.entries()) {
    lines.push(`=== moment_${index} ===`, moment.text)
    if (moment.choices.length === 0) lines.push('-> END')
    for (const choice of moment.choices) {
      const { needs } = choice
      const condition = needs === null ? '' : `{${needs.variable} >= ${needs.atLeast}} `
      lines.push(`+ ${condition}${choice.text}`)
      if (choice.change !== null) {
        lines.push(`  ~ patience = MAX(0, MIN(100, ${sum('patience', choice.change[0])}))`)
        lines.push(`  ~ doubt = MAX(0, MIN(100, ${sum('doubt', choice.change[1])}))`)
      }
      if (choice.step !== null) lines.push(`  ~ step_${choice.step} = true`)
      lines.push(`  -> moment_${choice.to}`)
    }
  }
  return `${lines.join('\n')}\n`
}

function sum(variable: string, change: number): string {
  return change < 0 ? `${variable} - ${-change}` : `${variable} + ${change}`
}
