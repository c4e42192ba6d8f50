import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Writes a file so that it is there whole, or as it was before. Throws what the disk says. */
export async function writeWholeFile(path: string, text: string): Promise<void> {
  const partial = `${path}.${process.pid}.partial`
  try {
    await mkdir(dirname(path), { recursive: true })
    const file = await open(partial, 'w')
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(partial, path)
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined)
    throw error
  }
}
