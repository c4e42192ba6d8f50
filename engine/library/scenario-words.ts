/** The texts of a scenario that people read during and after a call, with their places. */
import type { ScenarioDocument } from '../format/scenario-document.ts'
import type { PlacesInScenario } from '../format/scenario-places.ts'
import type { PlacedText } from './repeated-phrases.ts'
import type { WordedText } from './worded-text.ts'

/** Every line, answer, reason and last word. */
export function scenarioTextsWithPlaces(
  { moments }: ScenarioDocument,
  places: PlacesInScenario,
): readonly WordedText[] {
  return moments.flatMap((moment): WordedText[] => {
    const place = () => places.ofMoment(moment.id)
    const { silence, tells } = moment
    return [
      ...moment.lines.map(({ say }) => ({ text: say, kind: 'line' as const, place })),
      ...moment.responses.flatMap((response) => {
        const own = () => places.ofMoment(moment.id, response.id)
        return [
          { text: response.say, kind: 'answer' as const, place: own },
          { text: response.why, kind: 'reason' as const, place: own },
        ]
      }),
      ...(silence === null || silence.why === ''
        ? []
        : [{ text: silence.why, kind: 'reason' as const, place }]),
      ...(tells === null ? [] : [{ text: tells.say, kind: 'other' as const, place }]),
    ]
  })
}

/** Lines, answers and reasons, to be compared with those of other scenarios. */
export function comparedTexts({ id, moments }: ScenarioDocument): readonly PlacedText[] {
  return moments.flatMap((moment) => {
    const text = (response: string | null, words: string): PlacedText => ({
      scenario: id,
      moment: moment.id,
      response,
      text: words,
    })
    return [
      ...moment.lines.map(({ say }) => text(null, say)),
      ...moment.responses.flatMap(({ id: response, say, why, triggerPhrase, calmPhrase }) => [
        // The phrases of the table are to be met again and again.
        ...(triggerPhrase === null && calmPhrase === null ? [text(response, say)] : []),
        text(response, why),
      ]),
    ]
  })
}
