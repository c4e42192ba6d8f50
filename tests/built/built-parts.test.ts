/** What `npm run build` has made, part by part. */
import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { builtinModules } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listPageFiles } from '../../electron/pages/page-files.ts'
import { projectFolder } from '../../tools/project-folder.ts'

const built = join(projectFolder, 'out')

test('the preload is one small file that loads Electron and nothing else', async () => {
  const text = await readFile(join(built, 'preload/preload.cjs'), 'utf8')
  expect(await readdir(join(built, 'preload'))).toEqual(['preload.cjs'])
  expect([...text.matchAll(/require\(["']([^"']+)["']\)/g)].map((match) => match[1])).toEqual([
    'electron',
  ])
  expect(text.split('\n').length).toBeLessThan(150)
  expect(text).not.toMatch(/contextBridge|exposeInMainWorld|invoke|sendSync/)
})

test('the main process needs no packages: Electron and Node are all it loads', async () => {
  const known = new Set([
    'electron',
    ...builtinModules,
    ...builtinModules.map((name) => `node:${name}`),
    'node:sqlite',
  ])
  for (const name of await readdir(join(built, 'main'))) {
    const text = await readFile(join(built, 'main', name), 'utf8')
    const loaded = [...text.matchAll(/^import\b[^'"\n]*["']([^"'.][^"']*)["']/gm)].map(
      (match) => match[1],
    )
    expect(
      loaded.filter((one) => one !== undefined && !known.has(one)),
      name,
    ).toEqual([])
  }
})

test('the first page has no code and no style of its own, which the policy would refuse', async () => {
  const text = await readFile(join(built, 'renderer/index.html'), 'utf8')
  expect(text).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=|javascript:|https?:/i)
})

test('every built file is served, but for licences that only come along, and none is a map of the sources', async () => {
  const served = await listPageFiles(join(built, 'renderer'))
  const entries = await readdir(join(built, 'renderer'), { recursive: true, withFileTypes: true })
  const files = entries.filter(
    (entry) => entry.isFile() && !/[\\/]licences$/.test(entry.parentPath),
  )
  expect(files.length).toBe(served.size)
  expect([...served.keys()].filter((path) => path.endsWith('.map'))).toEqual([])
})

/** Stands in for Electron: a line to the shell that prints what is said. */
const PARENT_PORT = `import { EventEmitter } from 'node:events'
const line = new EventEmitter()
line.postMessage = (message) => console.log(JSON.stringify(message))
process.parentPort = line
process.stdin.on('data', () => line.emit('message', { data: { kind: 'close' }, ports: [] }))`

test('the built services start on a data folder, say so, and close when told', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'third-ring-services-'))
  const child = spawn(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(PARENT_PORT)}`,
      join(built, 'main/service-process.js'),
    ],
    {
      env: { ...process.env, THIRD_RING_DATA: folder, THIRD_RING_SCENARIOS: '' },
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  )
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const said = new Promise<string>((resolve) =>
    child.stdout.once('data', (piece: Buffer) => resolve(piece.toString())),
  )
  expect(JSON.parse(await said)).toEqual({ kind: 'ready' })
  child.stdin.write('close')
  expect(await ended).toBe(0)
  expect(await readdir(folder)).toContain('third-ring.db')
  await rm(folder, { recursive: true, force: true })
})
