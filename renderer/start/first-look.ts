import type { FirstAnswers } from '../../contract/first-answers.ts'
import { DRAWN_ATTRIBUTE, STYLE_ATTRIBUTE } from '../../contract/first-screen.ts'
import { pageAnswers } from '../api/page-answers.ts'
import { dress } from '../app/appearance.ts'
import { routeAt } from '../app/route.ts'
import { chooseLanguage } from '../words/choose-language.ts'
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../words/interface-language.ts'

/** What the page brought along. */
export interface FirstLook {
  /** Null where the host has sent none, and everything is asked for. */
  readonly answers: FirstAnswers | null
  /** The language to show; null where the settings have to be asked for. */
  readonly language: InterfaceLanguage | null
  /** Whether the host has drawn what this window is to show. */
  readonly drawn: boolean
}

/**
 * Makes the page what it is to be at first sight: dressed as the settings and the system say, with the screen that the
 * host has drawn, or without it where the window is to show another one or another language.
 */
export function firstLook(where: HTMLElement): FirstLook {
  const answers = pageAnswers(document)
  if (answers === null) return { answers, language: null, drawn: false }
  const { settings } = answers
  const language = chooseLanguage({
    setting: settings.language,
    machine: navigator.languages,
    address: location.search,
  })
  const page = document.documentElement
  const { tag, direction } = INTERFACE_LANGUAGES[language]
  page.lang = tag
  page.dir = direction
  dress(settings, page)
  const drawn =
    where.getAttribute(DRAWN_ATTRIBUTE) === language && routeAt(location.hash).screen === 'library'
  if (drawn) setStyles(where)
  else where.replaceChildren()
  return { answers, language, drawn }
}

function setStyles(where: HTMLElement): void {
  for (const element of where.querySelectorAll<HTMLElement>(`[${STYLE_ATTRIBUTE}]`)) {
    element.style.cssText = element.getAttribute(STYLE_ATTRIBUTE) ?? ''
    element.removeAttribute(STYLE_ATTRIBUTE)
  }
}
