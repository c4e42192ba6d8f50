import { doctrineWords } from '../../engine/doctrine/doctrine-words.ts'
import type { NextStep } from '../../engine/rewards/next-step.ts'
import type { Praise } from '../../engine/rewards/praise.ts'
import type { Language } from '../words/use-language.ts'
import type { Words } from '../words/use-words.ts'

/** A praise as one sentence about what was done, and one about what the customer felt where that is known. */
export function praiseWords(praise: Praise, name: string, t: Words, language: Language): string {
  const deed = deedWords(praise, name, t)
  if (praise.feelings.length === 0) return deed
  const titles = doctrineWords(language.tag).microEmotions
  const feelings = language.formats.list(praise.feelings.map((id) => titles[id]))
  return `${deed} ${t('rewards:felt', { name, feelings })}`
}

function deedWords(praise: Praise, name: string, t: Words): string {
  const { turn } = praise
  switch (praise.rule) {
    case 'recovered':
      return t('rewards:praise.recovered', {
        turn,
        from: t(`ui:moodInText.${praise.from}`),
        to: t(`ui:moodInText.${praise.to}`),
      })
    case 'steps-in-order':
      return t('rewards:praise.steps-in-order', { turn, count: praise.count })
    case 'no-trigger':
      return t('rewards:praise.no-trigger', { turn, offered: praise.offered })
    case 'promise-kept':
      return t('rewards:praise.promise-kept', { turn, what: praise.what, by: praise.by })
    case 'request-first':
      return t('rewards:praise.request-first', { turn, answered: praise.answered })
    case 'better-criterion': {
      const { title, earned, best, earlier } = praise
      return t('rewards:praise.better-criterion', { turn, title, earned, best, earlier })
    }
    case 'asked-first':
      return t('rewards:praise.asked-first', { turn, solution: praise.solution })
    case 'log-right': {
      const { count, statement } = praise
      const kind = t(`rewards:kind.${praise.kind}`)
      return t('rewards:praise.log-right', { turn, count, statement, kind })
    }
    case 'admitted':
    case 'better-moment':
    case 'feeling-said-back':
    case 'best-answer':
      return t(`rewards:praise.${praise.rule}`, { turn, name })
  }
}

/** The one thing for next time, with the principle behind it where there is one. */
export function nextStepWords(next: NextStep, t: Words, language: Language): string {
  switch (next.kind) {
    case 'stay':
      return t('rewards:next.stay')
    case 'criterion':
      return t('rewards:next.criterion', { title: next.title, better: next.better })
    case 'turn': {
      const begin = t('rewards:next.turn', { turn: next.turn, count: next.gain })
      if (next.principle === null) return begin
      return `${begin} ${doctrineWords(language.tag).principles[next.principle].sentence}`
    }
  }
}
