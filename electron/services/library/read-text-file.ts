import { open, stat } from 'node:fs/promises'

/** Most bytes of an authored file that are read; one more than the reader accepts, so that it can say so. */
const LONGEST = 8 * 1024 * 1024 + 1

/** Text of a plain file; null where there is none. Anything that is not plain (a device, a pipe) counts as none. */
export async function readTextFile(path: string): Promise<string | null> {
  // Opening a pipe for reading would wait for a writer for ever, so it is asked first what the path is.
  const facts = await stat(path).catch(() => null)
  if (facts?.isFile() !== true) return null
  const file = await open(path, 'r')
  try {
    const buffer = Buffer.alloc(Math.min(facts.size, LONGEST))
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0)
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await file.close()
  }
}
