import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { dealRound, isRival } from '../../../engine/drills/deal-round.ts'
import type { TimedAnswer } from '../../../engine/drills/drill-answer.ts'
import { drillItems } from '../../../engine/drills/drill-items.ts'
import { markOrder } from '../../../engine/drills/mark-order.ts'
import { markRound } from '../../../engine/drills/mark-round.ts'
import { MOST_ITEMS, mixedRound } from '../../../engine/drills/mixed-items.ts'
import { answerRefusal, roundProgress } from '../../../engine/drills/round-progress.ts'
import { askedItems, type Task } from '../../../engine/drills/task.ts'
import { answersTo } from '../../services/drills/drill-room.ts'
import { anyDrill, drillOf } from './random-drills.ts'

const seed = fc.integer({ min: 0, max: 0xffffffff })

function logOf(tasks: readonly Task[], isRight: (task: number) => boolean): readonly TimedAnswer[] {
  return tasks
    .flatMap((task, number) => answersTo(task, number, isRight(number)))
    .map((answer, at) => ({ at, answer }))
}

describe('a round of a drill', () => {
  test.prop([anyDrill, seed])(
    'asks some of its items once each, at most as many as its kind allows, and the same with the same seed',
    (drill, number) => {
      const parts = mixedRound({ id: 'd', document: drill }, number)
      const tasks = dealRound(parts, [{ id: 'd', document: drill }], number)
      const asked = tasks.flatMap(askedItems).map(({ id }) => id)
      const all = drillItems(drill).map(({ id }) => id)
      expect(new Set(asked).size).toBe(asked.length)
      expect(asked.every((id) => all.includes(id))).toBe(true)
      expect(asked.length).toBeGreaterThan(0)
      expect(asked.length).toBeLessThanOrEqual(MOST_ITEMS[drill.kind])
      const again = dealRound(
        mixedRound({ id: 'd', document: drill }, number),
        [{ id: 'd', document: drill }],
        number,
      )
      expect(again).toEqual(tasks)
    },
  )

  test.prop([anyDrill, seed])(
    'deals each order and each side as a permutation, and never an order that is right already',
    (drill, number) => {
      const parts = mixedRound({ id: 'd', document: drill }, number)
      for (const task of dealRound(parts, [{ id: 'd', document: drill }], number)) {
        if (task.form === 'order') {
          const right = task.items.map(({ id }) => id)
          expect([...task.dealt].toSorted()).toEqual([...right].toSorted())
          expect(task.dealt).not.toEqual(right)
        }
        if (task.form === 'board') {
          expect([...task.lefts].toSorted()).toEqual(task.pairs.map(({ id }) => id).toSorted())
          expect(task.rights.map(({ id }) => id)).toEqual(expect.arrayContaining([...task.lefts]))
        }
        if (task.form === 'choice')
          expect(task.choices.filter(({ id }) => id === task.right)).toHaveLength(1)
      }
    },
  )

  test.prop([seed])('lays no two pairs side by side of which one would fit the other', (number) => {
    const items = Array.from({ length: 60 }, (_, index) => `item-${index}`)
    const drill = drillOf('match', 'd', items)
    if (drill.kind !== 'match') throw new Error('a match drill was asked for')
    for (const part of mixedRound({ id: 'd', document: drill }, number)) {
      const lying = [...part.items, ...part.decoys].map(
        (id) => drill.pairs.find((pair) => pair.id === id) ?? drill.pairs[0],
      )
      for (const one of lying)
        for (const other of lying)
          if (one !== undefined && other !== undefined && one !== other)
            expect(isRival(one, other)).toBe(false)
    }
  })

  test.prop([anyDrill, seed, fc.array(fc.boolean(), { minLength: 20, maxLength: 20 })])(
    'is worth between nothing and all, all for the right answers and for no others, and nothing for none right',
    (drill, number, rights) => {
      const tasks = dealRound(
        mixedRound({ id: 'd', document: drill }, number),
        [{ id: 'd', document: drill }],
        number,
      )
      const all = markRound(
        tasks,
        logOf(tasks, () => true),
      )
      expect(all.share).toBe(1)
      expect(all.right).toBe(all.asked)
      expect(all.over).toBe(true)
      const none = markRound(
        tasks,
        logOf(tasks, () => false),
      )
      expect(none.share).toBe(0)
      const some = markRound(
        tasks,
        logOf(tasks, (task) => rights[task % 20] ?? true),
      )
      expect(some.share).toBeGreaterThanOrEqual(0)
      expect(some.share).toBeLessThanOrEqual(1)
      expect(some.share === 1).toBe(tasks.every((_, task) => rights[task % 20] ?? true))
    },
  )

  test.prop([anyDrill, seed, fc.nat()])(
    'takes answers in their turn and refuses every other',
    (drill, number, cut) => {
      const tasks = dealRound(
        mixedRound({ id: 'd', document: drill }, number),
        [{ id: 'd', document: drill }],
        number,
      )
      const log = logOf(tasks, () => true)
      const before = log.slice(0, cut % log.length)
      const next = log[before.length]
      expect(next && answerRefusal(tasks, before, next.answer)).toBeNull()
      const again = before.at(-1)
      if (again !== undefined) expect(answerRefusal(tasks, before, again.answer)).not.toBeNull()
      const last = log.at(-1)
      expect(last && answerRefusal(tasks, log, last.answer)).toBe('over')
      expect(roundProgress(tasks, log).over).toBe(true)
    },
  )

  it('prefers what is due, then what is new, and sorts as many of one kind as of another', () => {
    const items = Array.from({ length: 60 }, (_, index) => `item-${index}`)
    const drill = drillOf('sort', 'd', items)
    const due = new Set(['item-3', 'item-4', 'item-5'])
    const asked = new Set(items.slice(0, 20))
    const [part] = mixedRound({ id: 'd', document: drill }, 7, { due, asked })
    expect(part?.items).toEqual(expect.arrayContaining([...due]))
    const others = part?.items.filter((id) => !due.has(id)) ?? []
    expect(others.every((id) => !asked.has(id))).toBe(true)
    const kinds = drill.kind === 'sort' ? drill.items : []
    const counts = ['fact', 'opinion', 'feeling'].map(
      (kind) =>
        part?.items.filter((id) => kinds.some((item) => item.id === id && item.is === kind)).length,
    )
    expect(Math.max(...counts.map(Number)) - Math.min(...counts.map(Number))).toBeLessThanOrEqual(1)
  })
})

describe('partial credit for an order', () => {
  const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g']

  test.prop([fc.shuffledSubarray(letters, { minLength: 7, maxLength: 7 })])(
    'counts pairs, and is whole exactly where the order is right',
    (given) => {
      const { pairsRight, pairsInAll, run } = markOrder(letters, given)
      expect(pairsInAll).toBe(21)
      expect(pairsRight).toBeGreaterThanOrEqual(0)
      expect(pairsRight === pairsInAll).toBe(given.join('') === letters.join(''))
      expect(run.length === letters.length).toBe(pairsRight === pairsInAll)
      // What the run keeps stands in the right order, in what was given as in what is right.
      expect([...run].toSorted()).toEqual([...run])
      expect(run.map((id) => given.indexOf(id))).toEqual(
        run.map((id) => given.indexOf(id)).toSorted((one, other) => one - other),
      )
    },
  )

  it('takes little for two neighbours, more for a slip that landed far away, and all for the reverse', () => {
    const share = (given: string) => {
      const { pairsRight, pairsInAll } = markOrder(letters, [...given])
      return pairsRight / pairsInAll
    }
    expect(share('abcdegf')).toBeCloseTo(20 / 21)
    expect(share('gabcdef')).toBeCloseTo(15 / 21)
    expect(share('gfedcba')).toBe(0)
    expect(markOrder(letters, [...'gabcdef']).run).toEqual([...'abcdef'])
  })
})
