import { readFile } from 'node:fs/promises'

interface Entry {
  readonly files?: Readonly<Record<string, Entry>>
}

/** Paths of all files in an asar archive: sixteen bytes of lengths, then a table of contents in JSON. */
export async function listArchive(path: string): Promise<readonly string[]> {
  const bytes = await readFile(path)
  const table: Entry = JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12)))
  return filesIn(table, '')
}

function filesIn(entry: Entry, path: string): readonly string[] {
  if (entry.files === undefined) return [path]
  return Object.entries(entry.files).flatMap(([name, inner]) =>
    filesIn(inner, path === '' ? name : `${path}/${name}`),
  )
}
