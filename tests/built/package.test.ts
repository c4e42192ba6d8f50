/** Packs the program with a stand-in for Electron and looks at what would be shipped. */
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { build, Platform } from 'electron-builder'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { packageConfiguration } from '../../tools/packaging/package-configuration.ts'
import { projectFolder } from '../../tools/project-folder.ts'
import { makeFakeElectron } from './fake-electron-folder.ts'
import { listArchive } from './list-archive.ts'

let folder: string
let shipped: readonly string[]
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'third-ring-package-'))
  await makeFakeElectron(join(folder, 'electron'))
  await build({
    projectDir: projectFolder,
    targets: Platform.LINUX.createTarget('dir'),
    config: {
      ...packageConfiguration,
      directories: { ...packageConfiguration.directories, output: join(folder, 'dist') },
      electronDist: join(folder, 'electron'),
    },
  })
  shipped = (await listArchive(join(folder, 'dist/linux-unpacked/resources/app.asar'))).toSorted()
}, 120_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

async function filesUnder(name: string): Promise<readonly string[]> {
  const root = join(projectFolder, name)
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map(
      (entry) =>
        `${name}/${relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')}`,
    )
}

test('exactly the built program, the scenarios and the licence are shipped', async () => {
  const scenarios = (await filesUnder('scenarios')).filter(
    (path) =>
      (path.endsWith('.yaml') || path.includes('/media/')) && !path.includes('/playthroughs/'),
  )
  const expected = [
    ...(await filesUnder('out')),
    ...scenarios,
    // The icon of the window on Linux, where no installer sets one.
    'assets/icons/linux/256x256.png',
    'LICENSE',
    'package.json',
  ].toSorted()
  expect(shipped).toEqual(expected)
})

test('the parts that the program cannot do without are among them', () => {
  for (const path of [
    'out/main/main.js',
    'out/main/service-process.js',
    'out/main/study-thread.js',
    'out/preload/preload.cjs',
    'out/renderer/index.html',
    'scenarios/library/angry-caller/scenario.yaml',
    'scenarios/library/dupont-lease/scenario.yaml',
    'scenarios/procedures/complaint-7.yaml',
  ]) {
    expect(shipped).toContain(path)
  }
})

test('no source, test, map or package is shipped', () => {
  expect(
    shipped.filter((path) =>
      /\.tsx?$|\.map$|(?:^|\/)tests?\/|node_modules|playthrough|\.md$/.test(path),
    ),
  ).toEqual([])
})

test('all nine fuses are set as decided', async () => {
  const wire = await getCurrentFuseWire(join(folder, 'dist/linux-unpacked/third-ring'))
  const on = Object.values(FuseV1Options).filter(
    (fuse) => typeof fuse === 'number' && wire[fuse] === FuseState.ENABLE,
  )
  expect(on).toEqual([
    FuseV1Options.EnableCookieEncryption,
    FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
    FuseV1Options.OnlyLoadAppFromAsar,
    FuseV1Options.WasmTrapHandlers,
  ])
  const off = Object.values(FuseV1Options).filter(
    (fuse) => typeof fuse === 'number' && wire[fuse] === FuseState.DISABLE,
  )
  expect(off).toHaveLength(5)
})
