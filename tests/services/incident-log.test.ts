import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { IncidentLogFile } from '../../electron/services/incident-log.ts'
import { SetClock } from './practice-room.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'third-ring-log-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the incident log', () => {
  it('keeps three files of half a megabyte at most', () => {
    const log = new IncidentLogFile(join(folder, 'logs'), new SetClock())
    for (let number = 0; number < 3_000; number += 1)
      log.record('x'.repeat(300), new TypeError('secret'))
    const files = readdirSync(join(folder, 'logs'))
    expect(files.toSorted()).toEqual(['third-ring.1.log', 'third-ring.2.log', 'third-ring.log'])
    for (const file of files) {
      expect(statSync(join(folder, 'logs', file)).size).toBeLessThan(600 * 1024)
      expect(readFileSync(join(folder, 'logs', file), 'utf8')).not.toContain('secret')
    }
  })

  it('never fails, wherever it is', () => {
    writeFileSync(join(folder, 'file'), '')
    const log = new IncidentLogFile(join(folder, 'file', 'logs'), new SetClock())
    expect(() => log.record('somewhere', 'no error at all')).not.toThrow()
  })
})
