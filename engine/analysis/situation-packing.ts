/**
 * Situations (all of a state but the mood) packed into a few 32-bit words: each part gets a field of bits just wide
 * enough for it. What no longer matters in its moment is left out. Equal situations have equal words, so a search can keep millions of them in typed arrays. A scenario
 * with many variables simply takes more words.
 */
import type { ConversationState } from '../conversation/conversation-state.ts'
import { LEDGER_BITS } from '../conversation/conversation-state.ts'
import type { Scenario } from '../conversation/scenario.ts'
import type { VariableDocument } from '../format/scenario-document.ts'
import { hasSlot, ledgerOf, performedOf, settledOf, type StateParts } from './state-parts.ts'

/** Where a part of a state lies: `value - from` is kept in the bits of `mask`, `shift` bits up in a word. */
interface Field {
  readonly word: number
  readonly shift: number
  readonly mask: number
  readonly from: number
}

export class SituationPacking {
  /** Number of words of a packed situation. */
  readonly words: number
  private readonly moment: Field
  private readonly performed: Field
  private readonly ledger: Field
  private readonly settled: Field
  private readonly values: readonly Field[]
  private readonly live: readonly StateParts[]

  /** `live` tells by moment which parts of a state matter; the others count as not set. */
  constructor(scenario: Scenario, live: readonly StateParts[]) {
    this.live = live
    const fields = new FieldAllotment()
    this.moment = fields.next(scenario.moments.length - 1)
    this.performed = fields.next(2 ** scenario.procedure.steps.length - 1)
    this.ledger = fields.next(2 ** LEDGER_BITS - 1)
    this.settled = fields.next(2 ** scenario.document.topics.length - 1)
    this.values = scenario.document.variables.map((variable) => fields.nextFor(variable))
    this.words = fields.words
  }

  /** Writes the situation of a state into `words`, which must have room for it. */
  pack(state: ConversationState, words: Int32Array): void {
    const live = this.live[state.moment] as StateParts // every moment has its parts
    words.fill(0)
    put(words, this.moment, state.moment)
    put(words, this.performed, state.performed & performedOf(live))
    put(words, this.ledger, state.ledger & ledgerOf(live))
    put(words, this.settled, state.settled & settledOf(live))
    for (let slot = 0; slot < this.values.length; slot += 1) {
      if (hasSlot(live, slot)) put(words, this.values[slot] as Field, state.values[slot] as number) // both lists follow the document
    }
  }

  /** The situation written at `offset`, with a mood as a state. */
  unpack(words: Int32Array, offset: number, calm: number, trust: number): ConversationState {
    return {
      moment: get(words, offset, this.moment),
      performed: get(words, offset, this.performed),
      calm,
      trust,
      ledger: get(words, offset, this.ledger),
      settled: get(words, offset, this.settled),
      values:
        this.values.length === 0
          ? NO_VALUES
          : this.values.map((field) => get(words, offset, field)),
    }
  }

  /** The ledger of the situation written at `offset`. */
  ledgerAt(words: Int32Array, offset: number): number {
    return get(words, offset, this.ledger)
  }
}

const NO_VALUES: readonly number[] = []

function put(words: Int32Array, field: Field, value: number): void {
  const word = words[field.word] as number // every field lies within the words
  words[field.word] = word | ((value - field.from) << field.shift)
}

function get(words: Int32Array, offset: number, field: Field): number {
  const word = words[offset + field.word] as number // every field lies within the words
  return ((word >>> field.shift) & field.mask) + field.from
}

/** Gives out fields from the lowest bit up; a field that no longer fits begins the next word. */
class FieldAllotment {
  words = 1
  private used = 0

  /** A field for whole numbers of 0 to `largest`. */
  next(largest: number, from = 0): Field {
    const bits = 32 - Math.clz32(largest)
    if (this.used + bits > 32) {
      this.words += 1
      this.used = 0
    }
    const field = { word: this.words - 1, shift: this.used, mask: 2 ** bits - 1, from }
    this.used += bits
    return field
  }

  nextFor(variable: VariableDocument): Field {
    if (variable.kind === 'flag') return this.next(1)
    if (variable.kind === 'number') return this.next(variable.to - variable.from, variable.from)
    return this.next(variable.options.length - 1)
  }
}
