/** The features of the Open Peeps faces, taken apart: brows and eyes, nose, mouth, each a drawing of its own. */
import { pathParts, type PathPart } from './path-parts.ts'

/** An element as the style's definition spells it. */
export interface DrawnElement {
  readonly name: string
  readonly type: string
  readonly attributes: Readonly<Record<string, unknown>>
  readonly children?: readonly DrawnElement[]
}

export type Feature = 'eyes' | 'nose' | 'mouth'

/** Heights between the features, in the 227 by 254 units that every expression is drawn in. */
const NOSE_FROM = 112
const MOUTH_FROM = 165

/** The elements of one feature; strokes belong where their middle lies. */
export function featureOf(
  elements: readonly DrawnElement[],
  feature: Feature,
): readonly DrawnElement[] {
  return elements.flatMap((element): readonly DrawnElement[] => {
    const { d: data, ...attributes } = element.attributes
    if (element.children !== undefined) {
      const children = featureOf(element.children, feature)
      return children.length === 0 ? [] : [{ ...element, children }]
    }
    if (typeof data !== 'string') return []
    const kept = pathParts(data).filter((part) => placeOf(part) === feature)
    if (kept.length === 0) return []
    return [
      { ...element, attributes: { ...attributes, d: kept.map((part) => part.data).join('') } },
    ]
  })
}

/**
 * A mouth as it is drawn over a beard: with a rim in the colour of the skin, as lips part the hair, or
 * nothing of it could be seen.
 */
export function mouthInBeard(mouth: readonly DrawnElement[]): readonly DrawnElement[] {
  return [...rimmed(mouth), ...mouth]
}

function rimmed(elements: readonly DrawnElement[]): readonly DrawnElement[] {
  return elements.flatMap((element): readonly DrawnElement[] => {
    if (element.children !== undefined) return rimmed(element.children)
    const attributes = {
      d: element.attributes['d'],
      fill: { type: 'color', name: 'skin' },
      stroke: { type: 'color', name: 'skin' },
      'stroke-width': '22',
      'stroke-linejoin': 'round',
    }
    return [{ name: 'path', type: 'element', attributes }]
  })
}

function placeOf(part: PathPart): Feature {
  const middle = (part.top + part.bottom) / 2
  if (middle > MOUTH_FROM) return 'mouth'
  return middle > NOSE_FROM ? 'nose' : 'eyes'
}
