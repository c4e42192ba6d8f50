import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What @electron/fuses looks for in front of the fuses. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
/** Electron has this many fuses. */
const FUSES = 9

/** The bytes of a program that has nothing but fuses, all of them on. */
export function fakeProgram(): Buffer {
  return Buffer.concat([
    Buffer.alloc(1_000, 'x'),
    Buffer.from(SENTINEL),
    Buffer.from([1, FUSES]),
    Buffer.alloc(FUSES, '1'),
    Buffer.alloc(100, 'x'),
  ])
}

/** A folder that electron-builder takes for an unpacked Electron for Linux. */
export async function makeFakeElectron(folder: string): Promise<void> {
  await mkdir(join(folder, 'locales'), { recursive: true })
  await mkdir(join(folder, 'resources'), { recursive: true })
  await writeFile(join(folder, 'electron'), fakeProgram(), { mode: 0o755 })
  await writeFile(join(folder, 'version'), '45.4.1')
  await writeFile(join(folder, 'LICENSE'), 'Electron')
  await writeFile(join(folder, 'LICENSES.chromium.html'), 'Chromium')
  await writeFile(join(folder, 'locales/en-US.pak'), '')
}
