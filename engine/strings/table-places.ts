/** Where the texts stand in the file of a string table. */
import { keyPlace, valueUnder } from '../format/form.ts'
import type { MapNode, TextNode, TreeNode } from '../format/tree.ts'

/** Offsets into the file, in characters; 0 where something is not written. */
export class TablePlaces {
  private readonly root: MapNode | null
  private readonly texts: MapNode | null
  private readonly byId = new Map<string, number>()

  constructor(tree: TreeNode | null) {
    this.root = tree?.kind === 'map' ? tree : null
    const texts = this.root === null ? null : valueUnder(this.root, 'texts')
    this.texts = texts?.kind === 'map' ? texts : null
    this.texts?.keys.forEach((key, index) => this.byId.set(key.value, index))
  }

  /** The key `texts`. */
  get ofTexts(): number {
    return this.root === null ? 0 : keyPlace(this.root, 'texts')
  }

  /** The key of a text. */
  ofEntry(id: string): number {
    return this.texts?.keys[this.byId.get(id) ?? -1]?.start ?? this.ofTexts
  }

  /** The source of a text, or its key where it has none. */
  ofSource(id: string): number {
    return this.valueOf(id, 'source')?.start ?? this.ofEntry(id)
  }

  /** The translation of a text, or its key; with the place in it where it stands there letter by letter. */
  ofTranslation(id: string, within = 0): number {
    const node = this.valueOf(id, 'text')
    if (node === null) return this.ofEntry(id)
    return node.exact ? node.start + within : node.start
  }

  /** Keys of all texts in the order of the file, each with its offset. */
  get keys(): readonly TextNode[] {
    return this.texts?.keys ?? []
  }

  private valueOf(id: string, name: 'source' | 'text'): TextNode | null {
    const value = this.texts?.values[this.byId.get(id) ?? -1]
    if (value === undefined) return null
    if (value.kind === 'text') return name === 'text' ? value : null
    const found = value.kind === 'map' ? valueUnder(value, name) : null
    return found?.kind === 'text' ? found : null
  }
}
