import { SKILLS, knownSkill } from '../doctrine/skills.ts'
import { nearMissCure } from './near-miss.ts'
import type { ProblemList } from './problem-list.ts'
import type { TextNode } from './tree.ts'

/** Warns of skills that the field has no word for; they are shown as written, because a company may have its own. */
export function warnOfUnknownSkills(skills: readonly TextNode[], problems: ProblemList): void {
  for (const { value, start } of skills) {
    const name = value.trim()
    if (knownSkill(name) !== null) continue
    const known = SKILLS.map((skill) => skill.id)
    const cure = nearMissCure(
      name,
      known,
      `leave it where it is a skill of your own company, or write one of: ${known.join(', ')}`,
    )
    problems.report('TR521', start, { name }, cure)
  }
}
