/** `npm start` from outside: a real process, a browser that only writes down how it was called. */
import { spawn, type ChildProcess } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { projectFolder } from '../../tools/project-folder.ts'

let folder: string
const children: ChildProcess[] = []
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'third-ring-start-'))
})
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})

/** A start of the program with `environment` on top of an empty one. */
function start(environment: Record<string, string>): {
  said: () => string
  ended: Promise<number | null>
} {
  const child = spawn(process.execPath, ['tools/with-node-24.js', 'start.ts'], {
    cwd: projectFolder,
    env: { PATH: '/nowhere', HOME: folder, THIRD_RING_DATA: join(folder, 'data'), ...environment },
  })
  children.push(child)
  let said = ''
  child.stdout.on('data', (piece: Buffer) => (said += piece.toString()))
  child.stderr.on('data', (piece: Buffer) => (said += piece.toString()))
  return { said: () => said, ended: new Promise((resolve) => child.once('exit', resolve)) }
}

/** A browser that writes down its arguments and stays open until the file `leave` appears. */
async function fakeBrowser(exit = ''): Promise<string> {
  const path = join(folder, 'browser')
  const script = exit || `while [ ! -e '${folder}/leave' ]; do /bin/sleep 0.1; done`
  await writeFile(path, `#!/bin/sh\necho "$@" >> '${folder}/called'\n${script}\n`)
  await chmod(path, 0o755)
  return path
}

const called = (): Promise<string> => readFile(join(folder, 'called'), 'utf8').catch(() => '')

describe.skipIf(process.platform === 'win32')('npm start in a browser', { timeout: 60_000 }, () => {
  test('opens an app window and ends when it is closed', async () => {
    const run = start({
      DISPLAY: ':9',
      THIRD_RING_HOST: 'browser',
      THIRD_RING_BROWSER: await fakeBrowser(),
    })
    await vi.waitFor(() => expect(run.said()).toContain('open in its own window'), {
      timeout: 40_000,
    })
    expect(await called()).toMatch(
      /--app=http:\/\/127\.0\.0\.1:\d+\/enter\?token=[\w-]{43} --user-data-dir=/,
    )
    await writeFile(join(folder, 'leave'), '')
    expect(await run.ended).toBe(0)
  })

  test('prints the address where there is no display, and ends at Ctrl+C', async () => {
    const run = start({})
    await vi.waitFor(() => expect(run.said()).toMatch(/http:\/\/127\.0\.0\.1:\d+\/enter\?token=/), {
      timeout: 40_000,
    })
    children.at(-1)?.kill('SIGINT')
    expect(await run.ended).toBe(0)
  })

  test('prints the address where every browser fails', async () => {
    const environment = {
      DISPLAY: ':9',
      THIRD_RING_HOST: 'browser',
      THIRD_RING_BROWSER: await fakeBrowser('exit 7'),
    }
    const run = start(environment)
    await vi.waitFor(() => expect(run.said()).toContain('Open this address'), { timeout: 40_000 })
    expect(await called()).toContain('--app=')
  })

  test('a second start shows the first one again and ends', async () => {
    const environment = {
      DISPLAY: ':9',
      THIRD_RING_HOST: 'browser',
      THIRD_RING_BROWSER: await fakeBrowser(),
    }
    const first = start(environment)
    await vi.waitFor(() => expect(first.said()).toContain('open in its own window'), {
      timeout: 40_000,
    })
    const second = start(environment)
    expect(await second.ended).toBe(0)
    expect(second.said()).toContain('running already')
    await vi.waitFor(async () => expect((await called()).match(/--app=/g)).toHaveLength(2), {
      timeout: 10_000,
    })
    await writeFile(join(folder, 'leave'), '')
    expect(await first.ended).toBe(0)
  })
})
