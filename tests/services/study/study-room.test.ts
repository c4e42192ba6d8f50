import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keptText } from '../../../electron/services/library/kept-scenario.ts'
import { sha256 } from '../../../electron/services/store/seal.ts'
import type { StoredCopy } from '../../../electron/services/study/study-request.ts'
import { StudyRoom } from '../../../electron/services/study/study-room.ts'
import type { TimedTurn } from '../../../engine/attempt/turn.ts'
import { makeFolders, openRoom, said } from '../practice-room.ts'

const log: readonly TimedTurn[] = [
  { at: 0, turn: { kind: 'picked-up', ring: 1 } },
  said(5_000, 'opening', 'tell-me'),
  said(9_000, 'solution', 'promise'),
]
let copy: StoredCopy
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'third-ring-study-'))
  const folders = makeFolders()
  const room = openRoom(folders)
  const json = keptText(await room.services.library.kept('small'))
  copy = { hash: sha256(json), json }
  await room.services.close()
  folders.remove()
})
afterAll(() => rmSync(folder, { recursive: true }))

function threadOf(source: string): URL {
  const path = join(folder, `${sha256(source).slice(0, 12)}.mjs`)
  writeFileSync(path, source)
  return pathToFileURL(path)
}

describe('the study room', () => {
  it('answers the same in its thread as without one', async () => {
    const thread = new StudyRoom()
    const none = new StudyRoom(pathToFileURL(join(folder, 'missing.mjs')))
    const inThread = await thread.debrief(copy, log, 'Alice')
    expect(inThread?.scorecard.best).toBeGreaterThan(0)
    expect(await none.debrief(copy, log, 'Alice')).toEqual(inThread)
    expect(await none.score(copy, log)).toEqual(await thread.score(copy, log))
    expect(await none.hint(copy, log.slice(0, 2))).toEqual(await thread.hint(copy, log.slice(0, 2)))
    await thread.close()
    await none.close()
  })

  it('goes on with a new thread after one broke down', async () => {
    const breaking = `import { parentPort } from 'node:worker_threads'
      parentPort.postMessage({ ready: true })
      parentPort.on('message', () => { throw new RangeError('out of memory') })`
    const room = new StudyRoom(threadOf(breaking))
    const tooLarge = {
      code: 'REFUSED',
      message: expect.stringContaining('too many possible conversations'),
    }
    await expect(room.score(copy, log)).rejects.toMatchObject(tooLarge)
    await expect(room.score(copy, log)).rejects.toMatchObject(tooLarge)
    await room.close()
  })

  it('says that a question failed without breaking down', async () => {
    const room = new StudyRoom()
    const broken = { hash: 'x', json: '{ "document": {} }' }
    await expect(room.score(broken, log)).rejects.toThrow()
    expect((await room.score(copy, log))?.percent).toBeGreaterThan(0)
    await room.close()
  })

  it('lets whoever waits know when it is closed', async () => {
    const room = new StudyRoom(threadOf('setInterval(() => undefined, 1000)'))
    const waiting = room.score(copy, log)
    const refused = expect(waiting).rejects.toMatchObject({ code: 'REFUSED' })
    await room.close()
    await refused
  })
})
