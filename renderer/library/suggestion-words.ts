import type { Formats } from '../words/locale/formats.ts'
import type { Words } from '../words/use-words.ts'
import type { Suggestion } from './suggestion.ts'

/** The reason for a suggestion, as a sentence to the learner. */
export function suggestionWords({ card, reason }: Suggestion, t: Words, formats: Formats): string {
  const name = card.customer.name
  switch (reason.kind) {
    case 'newKind': {
      const practised = formats.list(
        reason.practised.map((kind) => t(`library:kindsInText.${kind}`)),
      )
      return t('library:suggestion.newKind', { practised, name })
    }
    case 'path':
      return t('library:suggestion.path', { path: reason.path, day: reason.day, name })
    case 'before':
      return t('library:suggestion.before', { name, then: reason.then })
    case 'skill': {
      const skill = t(`progress:areas.${reason.area}`)
      const { level, calls } = reason
      return t('library:suggestion.skill', { skill, level, count: calls, name })
    }
    case 'improve':
    case 'exam':
      return t(`library:suggestion.${reason.kind}`, { percent: reason.percent })
    default:
      return t(`library:suggestion.${reason.kind}`, { name })
  }
}
