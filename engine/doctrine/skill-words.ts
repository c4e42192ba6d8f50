import { doctrineLanguage, type DoctrineLanguage } from './doctrine-language.ts'
import { FRENCH_SKILLS } from './french/french-skills.ts'
import { SKILLS, type SkillId } from './skills.ts'

const TITLES: Readonly<Record<DoctrineLanguage, ReadonlyMap<SkillId, string>>> = {
  en: new Map(SKILLS.map(({ id, title }) => [id, title])),
  fr: new Map(SKILLS.map(({ id }) => [id, FRENCH_SKILLS[id]])),
}

/** A skill in the language closest to a BCP 47 tag. */
export function skillTitle(skill: SkillId, tag: string): string {
  return TITLES[doctrineLanguage(tag)].get(skill) ?? skill
}
