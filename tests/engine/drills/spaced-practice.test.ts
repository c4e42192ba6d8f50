import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { DAILY_SECONDS, dailyQueue } from '../../../engine/drills/daily-queue.ts'
import { dealRound } from '../../../engine/drills/deal-round.ts'
import { drillItems } from '../../../engine/drills/drill-items.ts'
import { estimatedSeconds } from '../../../engine/drills/estimated-seconds.ts'
import { remembered, type ItemMemory } from '../../../engine/drills/item-memory.ts'
import { askedItems } from '../../../engine/drills/task.ts'
import { drillOf, someDrills } from './random-drills.ts'

const DAY = 24 * 60 * 60 * 1_000
const START = Date.UTC(2026, 10, 2, 9)
const history = fc.array(
  fc.record({ days: fc.integer({ min: 0, max: 40 }), right: fc.boolean() }),
  {
    maxLength: 12,
  },
)

function memoryAfter(answers: readonly { days: number; right: boolean }[]): ItemMemory | null {
  let memory: ItemMemory | null = null
  let at = START
  for (const { days, right } of answers) {
    at += days * DAY
    memory = remembered(memory, { at, right })
  }
  return memory
}

describe('what is remembered', () => {
  test.prop([history, fc.integer({ min: 0, max: 40 })])(
    'an item answered wrong is due again before the same item answered right',
    (before, days) => {
      const memory = memoryAfter(before)
      const at = START + (before.reduce((sum, one) => sum + one.days, 0) + days) * DAY
      const wrong = remembered(memory, { at, right: false })
      const right = remembered(memory, { at, right: true })
      expect(wrong.due).toBeLessThan(right.due)
      expect(wrong.due).toBeGreaterThanOrEqual(at + DAY)
    },
  )

  test.prop([history])('is the same for the same answers: nothing is left to chance', (answers) => {
    expect(memoryAfter(answers)).toEqual(memoryAfter(answers))
  })

  it('waits longer each time that it sits, and is not confused by a clock that was set back', () => {
    let memory = remembered(null, { at: START, right: true })
    let pause = memory.due - START
    for (let time = 0; time < 3; time += 1) {
      const at = memory.due
      memory = remembered(memory, { at, right: true })
      expect(memory.due - at).toBeGreaterThan(pause)
      pause = memory.due - at
    }
    const back = remembered(memory, { at: START - DAY, right: true })
    expect(back.last.at).toBe(memory.last.at)
  })
})

describe('the practice of a day', () => {
  const known = fc.integer({ min: 0, max: 0xffffffff })

  test.prop([someDrills, known, known])(
    'never takes longer than five minutes, asks nothing twice and nothing that is not due',
    (documents, seed, lot) => {
      const drills = documents.map((document) => ({ id: document.id, document }))
      const until = START + 10 * DAY
      const memoryOf = (drill: string, item: string): ItemMemory | null => {
        const draw = (drill.length * 31 + item.length * 7 + Number(item.slice(5)) * lot) % 5
        if (draw === 0) return null
        return memoryAfter([{ days: draw * 3, right: draw % 2 === 0 }])
      }
      const queue = dailyQueue({ drills, memoryOf, until, seed })
      const tasks = dealRound(queue.parts, drills, seed)
      const asked = tasks.flatMap((task) => askedItems(task).map(({ id }) => ({ task, id })))
      const names = asked.map(({ task, id }) => `${task.drill}/${id}`)
      expect(new Set(names).size).toBe(names.length)
      expect(names).toHaveLength(queue.items)
      expect(queue.due + queue.fresh).toBe(queue.items)
      let seconds = 0
      for (const { task, id } of asked) {
        const document = documents.find((one) => one.id === task.drill)
        const item = document && drillItems(document).find((one) => one.id === id)
        if (document && item) seconds += estimatedSeconds(document, item)
        const memory = memoryOf(task.drill, id)
        // The neighbours of an item in an order come along; everything else is due or new.
        if (task.form !== 'order' && memory !== null) expect(memory.due).toBeLessThan(until)
      }
      expect(seconds).toBe(queue.seconds)
      expect(seconds).toBeLessThanOrEqual(DAILY_SECONDS)
    },
  )

  it('asks five of a long order that follow each other, and says where they stand in the whole', () => {
    const items = Array.from({ length: 7 }, (_, index) => `item-${index}`)
    const drills = [{ id: 'd', document: drillOf('order', 'd', items) }]
    const slipped = (_: string, item: string) =>
      memoryAfter([{ days: 0, right: item !== 'item-3' }])
    const until = START + 30 * DAY
    const queue = dailyQueue({ drills, memoryOf: slipped, until, seed: 1 })
    const [task] = dealRound(queue.parts, drills, 1)
    if (task?.form !== 'order') throw new Error('an order was asked for')
    expect(task.items.map(({ id }) => id)).toEqual(items.slice(1, 6))
    expect(task.partOf).toEqual({ first: 2, all: 7 })
    const whole = dealRound([{ drill: 'd', items, decoys: [], form: 'singly' }], drills, 1)
    expect(whole).toMatchObject([{ partOf: null }])
  })

  it('asks mistakes first where there is more than five minutes of it', () => {
    const items = Array.from({ length: 80 }, (_, index) => `item-${index}`)
    const document = drillOf('true-false', 'd', items)
    const wrong = new Set(items.slice(60))
    const memoryOf = (_: string, item: string) =>
      memoryAfter([{ days: 0, right: !wrong.has(item) }])
    const drills = [{ id: 'd', document }]
    const queue = dailyQueue({ drills, memoryOf, until: START + 30 * DAY, seed: 1 })
    const asked = queue.parts.flatMap((part) => part.items)
    expect(asked.length).toBeLessThan(80)
    expect(asked).toEqual(expect.arrayContaining([...wrong]))
  })
})
