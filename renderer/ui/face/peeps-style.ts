/** Open Peeps by DiceBear with its expressions taken apart, so that any eyes go with any mouth, also over a beard. */
import { Style } from '@dicebear/core'
import openPeeps from '@dicebear/styles/open-peeps.json' with { type: 'json' }
import {
  CLOSED_EYES,
  MOOD_EXPRESSIONS,
  REACTION_EXPRESSIONS,
  TALKING_MOUTHS,
} from './expressions.ts'
import { featureOf, mouthInBeard, type DrawnElement, type Feature } from './features.ts'

interface Drawings {
  readonly width: number
  readonly height: number
  readonly variants: Readonly<Record<string, { readonly elements: readonly DrawnElement[] }>>
}

/** Where the style draws expressions on its canvas. */
const PLACE = { transform: 'translate(351 275)' }

let style: Style | undefined

/** Whether somebody drew a head of this name. */
export function isKnownHead(head: string): boolean {
  return Object.hasOwn(openPeeps.components.head.variants, head)
}

/**
 * The style, made on first use. Its components are head, eyes, nose, mouth, facialHair, beardMouth (the
 * mouth once more, over the beard) and accessories.
 */
export function peepsStyle(): Style {
  style ??= new Style<unknown>(definition())
  return style
}

function definition(): unknown {
  const { head, facialHair, accessories } = openPeeps.components
  // The definition's own type lists every drawing by name; here they are looked up by names from tables.
  const drawn = openPeeps.components.expression as unknown as Drawings
  const { eyes, noses, mouths } = usedNames()
  const feature = (names: ReadonlySet<string>, which: Feature, rim = false): Drawings => ({
    width: drawn.width,
    height: drawn.height,
    variants: Object.fromEntries(
      [...names].map((name) => {
        const elements = featureOf(drawn.variants[name]?.elements ?? [], which)
        return [name, { elements: rim ? mouthInBeard(elements) : elements }]
      }),
    ),
  })
  const place = (name: string) => ({ name, type: 'component', attributes: PLACE })
  const elements: readonly DrawnElement[] = openPeeps.canvas.elements
  return {
    ...openPeeps,
    canvas: {
      ...openPeeps.canvas,
      elements: elements.flatMap((element) => {
        if (element.name === 'mask') return []
        if (element.name === 'expression') return [place('eyes'), place('nose'), place('mouth')]
        if (element.name === 'facialHair') return [element, place('beardMouth')]
        return [element]
      }),
    },
    components: {
      head,
      facialHair,
      accessories,
      eyes: feature(eyes, 'eyes'),
      nose: feature(noses, 'nose'),
      mouth: feature(mouths, 'mouth'),
      beardMouth: { ...feature(mouths, 'mouth', true), probability: 0 },
    },
  }
}

function usedNames() {
  const faces = [...Object.values(MOOD_EXPRESSIONS), ...Object.values(REACTION_EXPRESSIONS)]
  const closed = Object.values(CLOSED_EYES).filter((name) => name !== null)
  return {
    eyes: new Set([...faces.map((face) => face.eyes), ...closed]),
    noses: new Set(faces.map((face) => face.nose)),
    mouths: new Set([...faces.map((face) => face.mouth), ...Object.values(TALKING_MOUTHS)]),
  }
}
