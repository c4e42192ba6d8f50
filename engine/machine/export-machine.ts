/** The conversation of a scenario for other tools: JSON that XState and Stately read, and a Mermaid diagram. */
import type { Moment, Response, Scenario, Silence } from '../conversation/scenario.ts'
import { conversationConfig } from './conversation-machine.ts'
import { landingsOf } from './landings.ts'

/** The statechart as JSON text. */
export function exportMachineJson(scenario: Scenario): string {
  return `${JSON.stringify(conversationConfig(scenario), null, 2)}\n`
}

/** Longest label of an arrow, in characters; a longer one ends in an ellipsis. */
const LONGEST_LABEL = 48

/** A Mermaid `stateDiagram-v2`: a box per moment, an arrow per way that a response or a silence can take. */
export function exportMermaid(scenario: Scenario): string {
  const lines = ['stateDiagram-v2', '  direction TB']
  for (const moment of scenario.moments)
    lines.push(`  state "${momentLabel(moment)}" as ${nameOf(moment)}`)
  const start = scenario.moments[scenario.initial.moment]
  if (start !== undefined) lines.push(`  [*] --> ${nameOf(start)}`)
  for (const moment of scenario.moments) {
    if (moment.outcome !== null) {
      lines.push(`  ${nameOf(moment)} --> [*]`)
      continue
    }
    const all = moment.silence === null ? moment.responses : [...moment.responses, moment.silence]
    for (const taken of all) {
      for (const landing of landingsOf(scenario, taken)) {
        lines.push(`  ${nameOf(moment)} --> ${nameOf(landing)} : ${takenLabel(taken)}`)
      }
    }
  }
  return `${lines.join('\n')}\n`
}

/** Ids may hold hyphens and be words that Mermaid knows, so boxes are numbered. */
function nameOf(moment: Moment): string {
  return `moment${moment.index + 1}`
}

function momentLabel({ id, outcome }: Moment): string {
  return plain(outcome === null ? id : `${id} (${outcome})`)
}

function takenLabel(taken: Response | Silence): string {
  if (taken.kind === 'silence') return plain(`silence ${taken.document.after} s`)
  const { short, say, when } = taken.document
  const text = short === '' ? say : short
  const label = text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL - 1)}…` : text
  return plain(when === null ? label : `${label} [${when}]`)
}

/** Characters that mean something to Mermaid become their look-alikes. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replaceAll('"', '”')
    .replaceAll(':', '∶')
    .replaceAll(';', ',')
    .replaceAll('#', '♯')
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
}
