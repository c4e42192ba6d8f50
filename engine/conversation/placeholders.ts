/** Placeholders in the texts of a scenario: `{customer.name}`, `{trainee.company}`, `{offer.care-plan}`, variables. */
import type { ScenarioDocument, VariableDocument } from '../format/scenario-document.ts'
import type { ConversationState } from './conversation-state.ts'

/** A placeholder: letters, digits, dots, hyphens and underscores between braces. */
export const PLACEHOLDER = /\{([A-Za-z][A-Za-z0-9._-]*)\}/g

/** The text with its placeholders filled in; one that names nothing stays as it is written. */
export function fillPlaceholders(
  text: string,
  document: ScenarioDocument,
  state: ConversationState,
  traineeName: string,
): string {
  if (!text.includes('{')) return text
  return text.replace(
    PLACEHOLDER,
    (whole, name: string) => placeholderValue(name, document, state, traineeName) ?? whole,
  )
}

/** Every name that a placeholder of this scenario may have. */
export function placeholderNames(document: ScenarioDocument): readonly string[] {
  return [
    'customer.name',
    'trainee.name',
    'trainee.company',
    'trainee.role',
    ...document.offers.map((offer) => `offer.${offer.id}`),
    ...document.variables.map((variable) => variable.id),
  ]
}

function placeholderValue(
  name: string,
  document: ScenarioDocument,
  state: ConversationState,
  traineeName: string,
): string | null {
  switch (name) {
    case 'customer.name':
      return document.customer.name
    case 'trainee.name':
      return document.trainee.name === '' ? traineeName : document.trainee.name
    case 'trainee.company':
      return document.trainee.company
    case 'trainee.role':
      return document.trainee.role
  }
  if (name.startsWith('offer.'))
    return document.offers.find((offer) => `offer.${offer.id}` === name)?.name ?? null
  const slot = document.variables.findIndex((variable) => variable.id === name)
  const variable = document.variables[slot]
  return variable === undefined ? null : valueText(variable, state.values[slot] ?? 0)
}

function valueText(variable: VariableDocument, value: number): string {
  if (variable.kind === 'flag') return value === 0 ? 'no' : 'yes'
  if (variable.kind === 'number') return String(value)
  return variable.options[value] ?? ''
}
