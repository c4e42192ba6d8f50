/** A round's own copy of what it asks: a file that is changed while a round is open changes nothing about it. */
import { dealRound } from '../../../engine/drills/deal-round.ts'
import { drillWith } from '../../../engine/drills/drill-items.ts'
import type { RoundPart, ShelvedDrill } from '../../../engine/drills/round-plan.ts'
import type { Task } from '../../../engine/drills/task.ts'
import { drillTexts } from '../../../engine/strings/change-drill-texts.ts'
import { closestLanguage } from '../../../engine/strings/closest-language.ts'
import { localisedDrill } from '../../../engine/strings/localised.ts'
import type { Strings } from '../../../engine/strings/string-table.ts'

/** A drill with its translations by BCP 47 tag. */
export interface TranslatedDrill extends ShelvedDrill {
  readonly translations: Readonly<Record<string, Strings>>
}

export interface RoundCopy {
  readonly parts: readonly RoundPart[]
  readonly drills: readonly TranslatedDrill[]
}

/** The copy of a round: of each drill only what is asked. */
export function roundCopy(
  parts: readonly RoundPart[],
  drills: readonly TranslatedDrill[],
): RoundCopy {
  const used = drills.filter(({ id }) => parts.some((part) => part.drill === id))
  return {
    parts,
    drills: used.map(({ id, document, translations }) => {
      const own = parts.filter((part) => part.drill === id)
      const asked = new Set(own.flatMap(({ items, decoys }) => [...items, ...decoys]))
      const reduced = drillWith(document, (item) => asked.has(item.id))
      const texts = new Set(drillTexts(reduced).map((text) => text.id))
      return {
        id,
        document: reduced,
        translations: Object.fromEntries(
          Object.entries(translations).map(([language, strings]) => [
            language,
            Object.fromEntries(Object.entries(strings).filter(([text]) => texts.has(text))),
          ]),
        ),
      }
    }),
  }
}

/** The tasks of a round in the language closest to `asked`; as they were written where that is empty. */
export function tasksOf(copy: RoundCopy, seed: number, asked: string): readonly Task[] {
  const drills = copy.drills.map(({ id, document, translations }) => {
    const tags = Object.keys(translations)
    const language = asked === '' ? null : closestLanguage(asked, document.language, tags)
    const strings = language === null ? undefined : translations[language]
    if (language === null || strings === undefined) return { id, document }
    return { id, document: localisedDrill(document, language, strings) }
  })
  return dealRound(copy.parts, drills, seed)
}
