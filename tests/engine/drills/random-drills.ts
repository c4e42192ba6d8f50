/** Random drills of each kind, for property tests. */
import fc from 'fast-check'
import type { DrillDocument, DrillKind } from '../../../engine/drills/drill-document.ts'

const base = {
  format: 1,
  language: 'en',
  title: 'A drill',
  prompt: 'What is it?',
  principle: 'facts-first',
} as const

const ids = (least: number, most: number) =>
  fc
    .integer({ min: least, max: most })
    .map((count) => Array.from({ length: count }, (_, index) => `item-${index}`))
const common = (id: string) => ({ id, why: `Why ${id} is so.`, principle: 'facts-first' }) as const

/** A drill of any kind with up to 80 items. */
export const anyDrill: fc.Arbitrary<DrillDocument> = fc
  .constantFrom<DrillKind>('order', 'sort', 'match', 'true-false', 'spot', 'rewrite')
  .chain((kind) =>
    ids(3, kind === 'order' ? 12 : 80).map((items) => drillOf(kind, `drill-${kind}`, items)),
  )

/** Several drills with ids of their own. */
export const someDrills: fc.Arbitrary<readonly DrillDocument[]> = fc
  .array(anyDrill, { minLength: 1, maxLength: 8 })
  .map((drills) => drills.map((drill, index) => ({ ...drill, id: `${drill.id}-${index}` })))

export function drillOf(kind: DrillKind, id: string, items: readonly string[]): DrillDocument {
  switch (kind) {
    case 'order':
      return { ...base, id, kind, items: items.map((one) => ({ ...common(one), text: one })) }
    case 'sort':
      return {
        ...base,
        id,
        kind,
        kinds: [
          { id: 'fact', name: 'Fact' },
          { id: 'opinion', name: 'Opinion' },
          { id: 'feeling', name: 'Feeling' },
        ],
        items: items.map((one, index) => ({
          ...common(one),
          text: one,
          is: ['fact', 'opinion', 'feeling'][index % 3] ?? 'fact',
        })),
      }
    case 'match':
      return {
        ...base,
        id,
        kind,
        pairs: items.map((one, index) => ({
          ...common(one),
          left: `left ${index % 7}`,
          right: `right ${one}`,
          group: index % 5 === 0 ? 'fives' : '',
        })),
      }
    case 'true-false':
      return {
        ...base,
        id,
        kind,
        statements: items.map((one, index) => ({
          ...common(one),
          text: one,
          holds: index % 2 === 0,
        })),
      }
    case 'spot':
      return {
        ...base,
        id,
        kind,
        habits: [
          { id: 'soon', name: 'Too soon' },
          { id: 'none', name: 'None' },
        ],
        scenes: items.map((one, index) => ({
          ...common(one),
          text: one,
          shows: index % 2 === 0 ? 'soon' : 'none',
        })),
      }
    case 'rewrite':
      return {
        ...base,
        id,
        kind,
        opinions: items.map((one) => ({
          ...common(one),
          text: one,
          questions: ['a', 'b', 'c'].map((question) => ({
            id: question,
            say: `${one} ${question}`,
            finds: question === 'b',
            why: '',
          })),
        })),
      }
  }
}
