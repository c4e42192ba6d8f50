import { describe, expect, it } from 'vitest'
import { lineOfReference } from '../../../renderer/call/desk/line-of-reference.ts'

describe('The lamp of the caller’s line', () => {
  it.each([
    ['line 2, order 48213', 2],
    ['ligne 2, commande 48213', 2],
    ['line 3', 3],
    ['bon 306, un vélo bleu', 1],
    ['order 7', 1],
    ['', 1],
  ])('of “%s” is number %i', (reference, line) => {
    expect(lineOfReference(reference)).toBe(line)
  })
})
