/** Which scenario, drill and place of the handbook trains each row of the doctrine. */
import { ATTITUDES } from '../doctrine/attitudes.ts'
import { PHRASES } from '../doctrine/phrases.ts'
import { PRINCIPLES } from '../doctrine/principles.ts'
import type { DrillDocument } from '../drills/drill-document.ts'
import { drillItems, drillPrinciples } from '../drills/drill-items.ts'
import type { ProcedureDocument } from '../format/procedure-document.ts'
import type { ResponseDocument, ScenarioDocument } from '../format/scenario-document.ts'
import type { ChapterDocument } from '../handbook/chapter-document.ts'

/** Everything that the program teaches with. */
export interface TaughtContent {
  readonly scenarios: readonly ScenarioDocument[]
  readonly drills: readonly DrillDocument[]
  readonly chapters: readonly ChapterDocument[]
  readonly procedures: readonly ProcedureDocument[]
}

export interface CoverageRow {
  readonly group: 'principle' | 'attitude' | 'phrase' | 'step'
  /** Of a step: `procedure / step`. */
  readonly id: string
  readonly title: string
  /** Ids of scenarios, those with the most moments for it first. */
  readonly scenarios: readonly string[]
  /** Moments in which some response has to do with it. */
  readonly moments: number
  /** Ids of drills. */
  readonly drills: readonly string[]
  /** Places of the handbook, each as `chapter / entry`. */
  readonly handbook: readonly string[]
}

/** Rows of all principles, attitudes, phrases and steps of procedures, in the order of the doctrine. */
export function coverage(content: TaughtContent): readonly CoverageRow[] {
  return [
    ...PRINCIPLES.map(({ id, title }) => ({
      group: 'principle' as const,
      id,
      title,
      ...scenariosWith(content.scenarios, ({ principles }) => principles.includes(id)),
      drills: drillsOf(content, id),
      handbook: placesOf(content, ({ principles }) => principles.includes(id)),
    })),
    ...ATTITUDES.map(({ id, title }) => ({
      group: 'attitude' as const,
      id,
      title,
      ...scenariosWith(content.scenarios, ({ shows }) => shows.includes(id)),
      drills: drillsOf(content, id),
      handbook: placesOf(content, ({ principles }) => principles.includes(id)),
    })),
    ...PHRASES.map(({ id, trigger, calm }) => ({
      group: 'phrase' as const,
      id,
      title: `${trigger} → ${calm}`,
      ...scenariosWith(
        content.scenarios,
        ({ triggerPhrase, calmPhrase }) => triggerPhrase === id || calmPhrase === id,
      ),
      drills: drillsOf(content, 'calm-phrases'),
      handbook: placesOf(content, ({ phrases }) => phrases.includes(id)),
    })),
    ...content.procedures.flatMap((procedure) => stepRows(content, procedure)),
  ]
}

function stepRows(
  content: TaughtContent,
  { id, steps }: ProcedureDocument,
): readonly CoverageRow[] {
  const own = content.scenarios.filter(({ procedure }) => procedure === id)
  return steps.map((step) => ({
    group: 'step' as const,
    id: `${id} / ${step.id}`,
    title: step.title,
    ...scenariosWith(own, ({ performs }) => performs.includes(step.id)),
    drills: drillsOf(content, step.principle),
    handbook: placesOf(
      content,
      (entry) =>
        entry.procedure === id ||
        entry.principles.some((principle) => principle === step.principle),
    ),
  }))
}

function scenariosWith(
  scenarios: readonly ScenarioDocument[],
  isMeant: (response: ResponseDocument) => boolean,
): Pick<CoverageRow, 'scenarios' | 'moments'> {
  const counted = scenarios
    .map(({ id, moments }) => ({
      id,
      count: moments.filter(({ responses }) => responses.some(isMeant)).length,
    }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count || one.id.localeCompare(other.id, 'en'))
  return {
    scenarios: counted.map(({ id }) => id),
    moments: counted.reduce((sum, { count }) => sum + count, 0),
  }
}

/** Drills that train a principle, or have a kind or an item called after it. */
function drillsOf({ drills }: TaughtContent, id: string): readonly string[] {
  return drills
    .filter(
      (drill) =>
        drillPrinciples(drill).some((principle) => principle === id) ||
        drillItems(drill).some((item) => 'is' in item && item.is === id),
    )
    .map((drill) => drill.id)
}

function placesOf(
  { chapters }: TaughtContent,
  isMeant: (entry: ChapterDocument['entries'][number]) => boolean,
): readonly string[] {
  return chapters.flatMap(({ id, entries }) =>
    entries.filter(isMeant).map((entry) => `${id} / ${entry.id}`),
  )
}
