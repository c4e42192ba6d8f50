import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  freshShow,
  pressProjectorKey,
  type ProjectorFacts,
  type ProjectorShow,
  type ProjectorWish,
} from '../../../renderer/projector/projector-show.ts'

const FACTS: ProjectorFacts = {
  pages: 1,
  answers: [
    { id: 'listen', key: 1 },
    { id: 'policy', key: 2 },
  ],
  phase: 'talking',
  hasPoints: true,
}

/** Presses keys one after the other; answers the last show and every wish on the way. */
function pressed(
  keys: readonly string[],
  facts: Partial<ProjectorFacts> = {},
  begin = freshShow('1 opening'),
) {
  let show: ProjectorShow = begin
  const wishes: ProjectorWish[] = []
  for (const key of keys) {
    const press = pressProjectorKey(show, key, { ...FACTS, ...facts })
    show = press.show
    if (press.wish !== null) wishes.push(press.wish)
  }
  return { show, wishes }
}

describe('the keys of the projector', () => {
  it('mark an answer first and say it with the second press', () => {
    expect(pressed(['2']).show.marked).toBe('policy')
    expect(pressed(['2']).wishes).toEqual([])
    expect(pressed(['2', '2']).wishes).toEqual([{ kind: 'say', response: 'policy' }])
  })

  it('say the marked answer with Next of a presenter remote', () => {
    expect(pressed(['1', 'PageDown']).wishes).toEqual([{ kind: 'say', response: 'listen' }])
  })

  it('move the mark when the class changes its mind', () => {
    const { show, wishes } = pressed(['1', '2'])
    expect(show.marked).toBe('policy')
    expect(wishes).toEqual([])
  })

  it('take the mark back with Back, and say nothing with Next then', () => {
    expect(pressed(['1', 'PageUp', 'PageDown']).wishes).toEqual([])
  })

  it('turn the pages of a long line before anything is said', () => {
    const { show, wishes } = pressed(['1', 'PageDown', 'PageDown'], { pages: 3 })
    expect(show.page).toBe(2)
    expect(wishes).toEqual([])
    expect(pressed(['1', 'PageDown', 'PageDown', 'PageDown'], { pages: 3 }).wishes).toHaveLength(1)
  })

  it('cover the answers with B, then the whole picture, then nothing', () => {
    expect(pressed(['b']).show.cover).toBe('answers')
    expect(pressed(['b', '.']).show.cover).toBe('picture')
    expect(pressed(['b', 'b', 'b']).show.cover).toBe('none')
  })

  it('choose nothing while the answers are covered', () => {
    const { show, wishes } = pressed(['b', '1', '1'])
    expect(show.marked).toBeNull()
    expect(wishes).toEqual([])
  })

  it('reveal points only when asked, and never in a call that has none', () => {
    expect(pressed(['r']).show.sheet).toBe('points')
    expect(pressed(['r', 'r']).show.sheet).toBe('none')
    expect(pressed(['r'], { hasPoints: false }).show.sheet).toBe('none')
  })

  it('leave with Escape only once nothing lies on top any more', () => {
    expect(pressed(['r', 'Escape']).wishes).toEqual([])
    expect(pressed(['r', 'Escape', 'Escape']).wishes).toEqual([{ kind: 'leave' }])
  })

  it('go on from the end and from hold with Next', () => {
    expect(pressed(['PageDown'], { phase: 'closing', answers: [] }).wishes).toEqual([
      { kind: 'go-on' },
    ])
    expect(pressed(['PageDown'], { phase: 'held', answers: [] }).wishes).toEqual([
      { kind: 'go-on' },
    ])
  })

  it('leave every other key to others', () => {
    expect(pressProjectorKey(freshShow('1 a'), 'q', FACTS).used).toBe(false)
    expect(pressProjectorKey(freshShow('1 a'), 'Tab', FACTS).used).toBe(false)
  })

  it('never say an answer that was not marked and shown just before, whatever is pressed', () => {
    const keys = fc.constantFrom('1', '2', '3', 'PageDown', 'PageUp', 'b', 'r', '?', 'Escape', 'x')
    const facts = fc.record({
      pages: fc.integer({ min: 1, max: 3 }),
      phase: fc.constantFrom('talking', 'held', 'closing') as fc.Arbitrary<ProjectorFacts['phase']>,
    })
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 40 }), facts, (presses, some) => {
        let show = freshShow('1 opening')
        for (const key of presses) {
          const press = pressProjectorKey(show, key, { ...FACTS, ...some })
          if (press.wish?.kind === 'say') {
            expect(press.wish.response).toBe(show.marked)
            expect(show.cover).toBe('none')
            expect(show.sheet).toBe('none')
          }
          expect(press.show.page).toBeGreaterThanOrEqual(0)
          expect(press.show.page).toBeLessThan(some.pages)
          show = press.show
        }
      }),
    )
  })
})
