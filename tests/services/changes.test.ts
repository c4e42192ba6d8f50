import { describe, expect, it } from 'vitest'
import { Changes } from '../../electron/services/changes.ts'

describe('a value that changes', () => {
  it('is handed to a slow watcher as it is now, skipping what came between', async () => {
    const changes = new Changes(0)
    const watch = changes.watch()
    expect((await watch.next()).value).toBe(0)
    for (let value = 1; value <= 100; value += 1) changes.set(value)
    expect((await watch.next()).value).toBe(100)
    const waiting = watch.next()
    changes.set(101)
    expect((await waiting).value).toBe(101)
  })

  it('lets a watcher go when its signal says so or when it is closed', async () => {
    const changes = new Changes('a')
    const stop = new AbortController()
    const [one, other] = [changes.watch(stop.signal), changes.watch()]
    await one.next()
    await other.next()
    const [first, second] = [one.next(), other.next()]
    stop.abort()
    expect((await first).done).toBe(true)
    changes.close()
    expect((await second).done).toBe(true)
  })
})
