import { startDesktop } from '../../electron/main/start-desktop.ts'
import { fakeElectron } from './fake-electron.ts'

/** An Electron that remembers, with the shell started on it. */
export type Fake = ReturnType<typeof fakeElectron>

/** Starts the shell on a fake Electron. */
export async function started(
  developing = false,
  fake = fakeElectron(),
  platform = 'linux',
): Promise<Fake> {
  await startDesktop(fake.electron, {
    windowFolder: '/data/window',
    preload: '/program/preload.cjs',
    icon: '/program/icon.png',
    serviceModule: '/program/service-process.js',
    developing,
    platform,
    now: () => 0,
    readPages: () => Promise.resolve({ files: new Map(), findMedia: () => Promise.resolve(null) }),
  })
  return fake
}
