/** Which skill a drill trains. */
import type { PrincipleId } from '../doctrine/principles.ts'
import type { DrillKind } from '../drills/drill-document.ts'
import type { SkillArea } from './skill-areas.ts'

/** Principles that belong to one skill; those of the field as a whole belong to none. */
const AREA_OF_PRINCIPLE: { readonly [Principle in PrincipleId]?: SkillArea } = {
  empathy: 'empathy',
  'soothe-person': 'empathy',
  'let-off-steam': 'empathy',
  restate: 'empathy',
  'common-ground': 'empathy',
  'micro-emotions': 'empathy',
  'facts-first': 'facts',
  'not-personal': 'facts',
  'complete-information': 'facts',
  'be-sure': 'facts',
  'calm-phrases': 'phrases',
  'firm-understanding': 'phrases',
  'stay-calm': 'phrases',
  'iron-rule': 'request-first',
  'note-request': 'request-first',
  'respond-request': 'request-first',
  'pitch-too-soon': 'request-first',
  pique: 'request-first',
  'not-listening': 'request-first',
  'own-company-first': 'request-first',
  'help-not-sell': 'request-first',
  reliability: 'reliability',
  promise: 'reliability',
  'follow-through': 'reliability',
  'no-follow-through': 'reliability',
  'status-updates': 'reliability',
  'check-it-held': 'reliability',
  'keep-informed': 'reliability',
  consideration: 'attitudes',
  solidarity: 'attitudes',
  anticipation: 'attitudes',
  information: 'attitudes',
  advice: 'attitudes',
  'extra-mile': 'attitudes',
}

/** The skill that answers on a principle show, in a drill of this kind; null where they show none of them. */
export function areaOfDrill(kind: DrillKind, principle: PrincipleId): SkillArea | null {
  if (kind === 'order') return 'procedure-order'
  return AREA_OF_PRINCIPLE[principle] ?? null
}
