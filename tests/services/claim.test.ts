import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { claimDataFolder } from '../../electron/services/claim/claim-data-folder.ts'

const HOLDER = join(import.meta.dirname, 'processes', 'claim-and-wait.ts')
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'third-ring-claim-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('a second start', () => {
  it('in another process is turned away and asks the first to come to the front', async () => {
    const first = startHolder()
    await first.says('claimed')
    const claim = await claimDataFolder(folder, () => undefined)
    expect(claim).toEqual({ kind: 'held', heldBy: first.process.pid, told: true })
    await first.says('asked to come')
    await first.end()
  })

  it('in the same process is turned away too', async () => {
    const onSecondStart = vi.fn()
    const first = await claimDataFolder(folder, onSecondStart)
    expect(await claimDataFolder(folder, () => undefined)).toMatchObject({
      kind: 'held',
      told: true,
    })
    expect(onSecondStart).toHaveBeenCalledOnce()
    if (first.kind === 'claimed') await first.release()
    const third = await claimDataFolder(folder, () => undefined)
    expect(third.kind).toBe('claimed')
    if (third.kind === 'claimed') await third.release()
  })

  it('succeeds at once after the first was killed, whatever it left behind', async () => {
    const first = startHolder()
    await first.says('claimed')
    const left = JSON.parse(readFileSync(join(folder, 'in-use.json'), 'utf8')) as { pid: number }
    expect(left.pid).toBe(first.process.pid)
    await first.end()
    const claim = await claimDataFolder(folder, () => undefined)
    expect(claim.kind).toBe('claimed')
    if (claim.kind === 'claimed') await claim.release()
  })

  it('of ten at once lets exactly one through', async () => {
    const all = Array.from({ length: 10 }, () => startHolder())
    const kinds = await Promise.all(all.map((start) => start.says(/claimed|held/)))
    expect(kinds.filter((kind) => kind === 'claimed')).toHaveLength(1)
    await Promise.all(all.map((start) => start.end()))
  }, 60_000)

  it('is turned away without an answer where the first does not hear it', async () => {
    const first = startHolder()
    await first.says('claimed')
    writeFileSync(join(folder, 'in-use.json'), '{ "pid": "torn')
    expect(await claimDataFolder(folder, () => undefined)).toEqual({
      kind: 'held',
      heldBy: null,
      told: false,
    })
    await first.end()
  })
})

describe('the ear of the first start', () => {
  it('opens only to the word in the file, which only its owner can read', async () => {
    const onSecondStart = vi.fn()
    const claim = await claimDataFolder(folder, onSecondStart)
    const path = join(folder, 'in-use.json')
    const { port, word } = JSON.parse(readFileSync(path, 'utf8')) as { port: number; word: string }
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o077).toBe(0)
    const wrong = ['', 'x', `${word.slice(0, -1)}!`, 'GET / HTTP/1.1', 'x'.repeat(5_000)]
    for (const said of wrong) expect(await say(port, `${said}\n`)).toBe('')
    expect(onSecondStart).not.toHaveBeenCalled()
    expect(await say(port, `${word}\n`)).toBe('coming\n')
    expect(onSecondStart).toHaveBeenCalledOnce()
    if (claim.kind === 'claimed') await claim.release()
  })
})

function say(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    socket.setEncoding('utf8')
    socket.on('data', (part: string) => (answer += part))
    socket.on('error', () => resolve(answer))
    socket.on('close', () => resolve(answer))
  })
}

function startHolder(): {
  process: ChildProcess
  says(what: string | RegExp): Promise<string>
  end(): Promise<void>
} {
  const child = spawn(process.execPath, [HOLDER, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (part: string) => (said += part))
  const says = (what: string | RegExp): Promise<string> =>
    vi.waitFor(
      () => {
        const line = said.split('\n').find((candidate) => candidate.match(what) !== null)
        if (line === undefined) throw new Error(`said only: ${said}`)
        return line
      },
      { timeout: 20_000, interval: 20 },
    )
  const end = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const closed = once(child, 'close')
    child.kill('SIGKILL')
    await closed
  }
  return { process: child, says, end }
}
