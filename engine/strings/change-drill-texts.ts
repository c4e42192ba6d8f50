/** Goes through every text of a drill that people read. */
import type { DrillDocument, NamedChoice } from '../drills/drill-document.ts'
import { textsOf, under, type SourceText, type TextChange } from './text-list.ts'

/** The drill with every text changed; ids, what is right and principles stay what they are. */
export function changeDrillTexts(drill: DrillDocument, change: TextChange): DrillDocument {
  const head = { title: change('title', drill.title), prompt: change('prompt', drill.prompt) }
  switch (drill.kind) {
    case 'order':
      return { ...drill, ...head, items: drill.items.map((item) => changed(item, 'items', change)) }
    case 'sort':
      return {
        ...drill,
        ...head,
        kinds: changedNames(drill.kinds, under(change, 'kinds')),
        items: drill.items.map((item) => changed(item, 'items', change)),
      }
    case 'match':
      return {
        ...drill,
        ...head,
        pairs: drill.pairs.map((pair) => {
          const ofPair = under(change, `pairs.${pair.id}`)
          return {
            ...pair,
            left: ofPair('left', pair.left),
            right: ofPair('right', pair.right),
            why: ofPair('why', pair.why),
          }
        }),
      }
    case 'true-false':
      return {
        ...drill,
        ...head,
        statements: drill.statements.map((item) => changed(item, 'statements', change)),
      }
    case 'spot':
      return {
        ...drill,
        ...head,
        habits: changedNames(drill.habits, under(change, 'habits')),
        scenes: drill.scenes.map((scene) => changed(scene, 'scenes', change)),
      }
    case 'rewrite':
      return {
        ...drill,
        ...head,
        opinions: drill.opinions.map((opinion) => ({
          ...changed(opinion, 'opinions', change),
          questions: opinion.questions.map((question) => {
            const ofQuestion = under(change, `opinions.${opinion.id}.questions.${question.id}`)
            const why = ofQuestion('why', question.why)
            return { ...question, say: ofQuestion('say', question.say), why }
          }),
        })),
      }
  }
}

function changed<Item extends { readonly id: string; readonly text: string; readonly why: string }>(
  item: Item,
  list: string,
  change: TextChange,
): Item {
  const ofItem = under(change, `${list}.${item.id}`)
  return { ...item, text: ofItem('text', item.text), why: ofItem('why', item.why) }
}

function changedNames(choices: readonly NamedChoice[], change: TextChange): readonly NamedChoice[] {
  return choices.map(({ id, name }) => ({ id, name: change(id, name) }))
}

/** Every text of the drill with its id, in the order of the file. */
export function drillTexts(drill: DrillDocument): readonly SourceText[] {
  return textsOf((change) => changeDrillTexts(drill, change))
}
