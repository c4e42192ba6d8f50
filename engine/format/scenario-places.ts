/** Where things stand in a scenario file, so that what the analysis finds can be shown with a line. */
import { keyPlace, valueUnder } from './form.ts'
import type { Place } from './line-starts.ts'
import type { ProblemList } from './problem-list.ts'
import type { ScenarioDocument } from './scenario-document.ts'
import type { MapNode, TreeNode } from './tree.ts'

const BEGINNING: Place = { line: 1, column: 1 }

/** What the places of a scenario answer, wherever they come from. */
export type PlacesInScenario = Pick<ScenarioPlaces, keyof ScenarioPlaces>

export class ScenarioPlaces {
  private readonly root: MapNode | null
  private readonly document: ScenarioDocument | null
  private readonly file: ProblemList

  constructor(root: TreeNode | null, document: ScenarioDocument | null, file: ProblemList) {
    this.root = root?.kind === 'map' ? root : null
    this.document = document
    this.file = file
  }

  /** A key of the scenario itself, for example `procedure`; the beginning of the file where there is none. */
  ofKey(name: string): Place {
    return this.root === null ? BEGINNING : this.place(keyPlace(this.root, name))
  }

  /** A scenario that is named under `after`. */
  ofPrerequisite(id: string): Place {
    const after = this.root === null ? null : valueUnder(this.root, 'after')
    const named = after?.kind === 'list' ? after.items : []
    const found = named.find((node) => node.kind === 'text' && node.value === id)
    return found === undefined ? this.ofKey('after') : this.place(found.start)
  }

  /** A moment, or one of its responses. */
  ofMoment(moment: string, response?: string | null): Place {
    const moments = this.root === null ? null : valueUnder(this.root, 'moments')
    if (moments?.kind !== 'map') return BEGINNING
    const at = keyPlace(moments, moment)
    if (response === undefined || response === null) return this.place(at)
    const node = valueUnder(moments, moment)
    const list = node?.kind === 'map' ? valueUnder(node, 'responses') : null
    const index = this.document?.moments
      .find((candidate) => candidate.id === moment)
      ?.responses.findIndex((candidate) => candidate.id === response)
    const found = list?.kind === 'list' && index !== undefined ? list.items[index] : undefined
    return this.place(found?.start ?? at)
  }

  private place(offset: number): Place {
    return this.file.placeOf(offset)
  }
}
