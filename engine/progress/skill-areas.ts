/** What practice is looked at by: seven skills that every kind of conversation needs. */
import type { SkillId } from '../doctrine/skills.ts'

export const SKILL_AREAS = [
  'procedure-order',
  'empathy',
  'request-first',
  'facts',
  'phrases',
  'attitudes',
  'reliability',
] as const
export type SkillArea = (typeof SKILL_AREAS)[number]

/** Shares of what there was to be had, in whole percent, 0 to 100; areas that a call could not show are left out. */
export type AreaShares = { readonly [Area in SkillArea]?: number }

/** The criterion of the scorecard that shows an area; attitudes are never points, so they have none. */
export const AREA_OF_CRITERION: Readonly<Record<string, SkillArea>> = {
  'step-order': 'procedure-order',
  empathy: 'empathy',
  'request-first': 'request-first',
  'call-log': 'facts',
  phrases: 'phrases',
  reliability: 'reliability',
}

/** Skills of scenarios that train an area more than others do, the most telling first. */
export const AREA_SKILLS: Readonly<Record<SkillArea, readonly SkillId[]>> = {
  'procedure-order': ['complaints', 'consultation', 'first contact'],
  empathy: ['empathy', 'de-escalation'],
  'request-first': ['consultation', 'selling', 'advice'],
  facts: ['information', 'writing', 'complaints'],
  phrases: ['calm phrases', 'limits', 'de-escalation'],
  attitudes: ['trust', 'anticipation', 'ownership'],
  reliability: ['follow-up', 'ownership', 'anticipation'],
}
