/** Makes the document of a drill from what was read. */
import type { PrincipleId } from '../doctrine/principles.ts'
import type { DrillDocument, DrillKind, NamedChoice } from '../drills/drill-document.ts'
import type { Entry } from './collection-shapes.ts'
import {
  DRILL_FORMS,
  type MatchForm,
  type OrderForm,
  type RewriteForm,
  type SortForm,
  type SpotForm,
  type TrueFalseForm,
} from './drill-form.ts'
import { identified } from './made-identifier.ts'
import type { ProblemList } from './problem-list.ts'
import type { MapNode, TextNode } from './tree.ts'

/** The document of a drill of this kind; null where the file is not even a map of its form. */
export function resolvedDrill(
  kind: DrillKind,
  tree: MapNode,
  problems: ProblemList,
): DrillDocument | null {
  switch (kind) {
    case 'order':
      return resolved(DRILL_FORMS.order.read(tree, problems, 'drill'), orderDrill)
    case 'sort':
      return resolved(DRILL_FORMS.sort.read(tree, problems, 'drill'), sortDrill)
    case 'match':
      return resolved(DRILL_FORMS.match.read(tree, problems, 'drill'), matchDrill)
    case 'true-false':
      return resolved(DRILL_FORMS['true-false'].read(tree, problems, 'drill'), trueFalseDrill)
    case 'spot':
      return resolved(DRILL_FORMS.spot.read(tree, problems, 'drill'), spotDrill)
    case 'rewrite':
      return resolved(DRILL_FORMS.rewrite.read(tree, problems, 'drill'), rewriteDrill)
  }
}

function resolved<Form>(
  read: Form | undefined,
  make: (read: Form) => DrillDocument,
): DrillDocument | null {
  return read === undefined ? null : make(read)
}

function orderDrill(read: OrderForm): DrillDocument {
  const base = sharedPart(read)
  const items = withItemBase(read.items ?? [], base.principle, ({ text }) => words(text))
  return {
    ...base,
    kind: 'order',
    items: items.map(({ read: item, common }) => ({ ...common, text: words(item.text) })),
  }
}

function sortDrill(read: SortForm): DrillDocument {
  const base = sharedPart(read)
  const items = withItemBase(read.items ?? [], base.principle, ({ text }) => words(text))
  return {
    ...base,
    kind: 'sort',
    kinds: namedChoices(read.kinds),
    items: items.map(({ read: item, common }) => {
      return { ...common, text: words(item.text), is: words(item.is) }
    }),
  }
}

function matchDrill(read: MatchForm): DrillDocument {
  const base = sharedPart(read)
  const items = withItemBase(
    read.pairs ?? [],
    base.principle,
    ({ left, right }) => `${words(left)} ${words(right)}`,
  )
  return {
    ...base,
    kind: 'match',
    pairs: items.map(({ read: pair, common }) => {
      const { left, right, group } = pair
      return { ...common, left: words(left), right: words(right), group: words(group) }
    }),
  }
}

function trueFalseDrill(read: TrueFalseForm): DrillDocument {
  const base = sharedPart(read)
  const items = withItemBase(read.statements ?? [], base.principle, ({ text }) => words(text))
  return {
    ...base,
    kind: 'true-false',
    statements: items.map(({ read: item, common }) => {
      return { ...common, text: words(item.text), holds: item.holds ?? false }
    }),
  }
}

function spotDrill(read: SpotForm): DrillDocument {
  const base = sharedPart(read)
  const items = withItemBase(read.scenes ?? [], base.principle, ({ text }) => words(text))
  return {
    ...base,
    kind: 'spot',
    habits: namedChoices(read.habits),
    scenes: items.map(({ read: scene, common }) => {
      return { ...common, text: words(scene.text), shows: words(scene.shows) }
    }),
  }
}

function rewriteDrill(read: RewriteForm): DrillDocument {
  const base = sharedPart(read)
  const items = withItemBase(read.opinions ?? [], base.principle, ({ text }) => words(text))
  return {
    ...base,
    kind: 'rewrite',
    opinions: items.map(({ read: opinion, common }) => {
      const questions = opinion.questions ?? []
      const ids = identified(
        questions,
        ({ id }) => id?.value,
        ({ say }) => words(say),
      )
      return {
        ...common,
        text: words(opinion.text),
        questions: questions.map(({ say, finds, why }, index) => {
          return { id: ids[index] ?? '', say: words(say), finds: finds ?? false, why: words(why) }
        }),
      }
    }),
  }
}

type SharedForm = Pick<SortForm, 'id' | 'language' | 'title' | 'prompt' | 'principle'>

function sharedPart(read: SharedForm) {
  return {
    format: 1 as const,
    id: words(read.id),
    language: read.language?.value ?? 'en',
    title: words(read.title),
    prompt: words(read.prompt),
    // Reported as missing where it is; the document is not used then.
    principle: read.principle ?? ('empathy' as const),
  }
}

interface ItemForm {
  readonly id: TextNode | undefined
  readonly why: TextNode | undefined
  readonly principle: PrincipleId | undefined
}

/** Each item with what all kinds of items have. */
function withItemBase<Item extends ItemForm>(
  items: readonly Item[],
  principle: PrincipleId,
  wordsOf: (item: Item) => string,
) {
  const ids = identified(items, ({ id }) => id?.value, wordsOf)
  return items.map((read, index) => ({
    read,
    common: {
      id: ids[index] ?? '',
      why: words(read.why),
      principle: read.principle ?? principle,
    },
  }))
}

function namedChoices(entries: readonly Entry<TextNode>[] | undefined): readonly NamedChoice[] {
  return (entries ?? []).map(({ key, value }) => ({ id: key.value, name: words(value) }))
}

function words(node: TextNode | undefined): string {
  return node?.value.trim() ?? ''
}
