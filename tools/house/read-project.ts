import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { HouseProject, SourceFile } from './finding.ts'
import { readSource } from './read-source.ts'

/** Folders that hold nothing of ours. */
const FOREIGN = new Set([
  'node_modules',
  'out',
  'dist',
  '.cache',
  '.git',
  'test-results',
  'playwright-report',
])

/** Reads all files of the project: those that git keeps or would keep, or all of them where there is no git. */
export function readProject(projectFolder: string): HouseProject {
  const paths = new Set(listed(projectFolder) ?? found(projectFolder, projectFolder))
  const sources = new Map<string, SourceFile>()
  for (const path of paths) {
    if (!/\.tsx?$/.test(path) || path.endsWith('.d.ts')) continue
    sources.set(path, readSource(path, readFileSync(join(projectFolder, path), 'utf8')))
  }
  return { sources, paths }
}

function listed(folder: string): readonly string[] | null {
  try {
    const inputs = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
    const text = execFileSync('git', inputs, {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
      maxBuffer: 2 ** 26,
    })
    return text.split('\0').filter((path) => path !== '' && existsSync(join(folder, path)))
  } catch {
    return null
  }
}

function found(root: string, folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (FOREIGN.has(entry.name)) return []
    const path = join(folder, entry.name)
    return entry.isDirectory() ? found(root, path) : [relative(root, path).split(sep).join('/')]
  })
}
