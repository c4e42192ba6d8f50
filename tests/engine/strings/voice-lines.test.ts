import { describe, expect, it } from 'vitest'
import { voiceLines } from '../../../engine/strings/voice-lines.ts'
import { scenarioTexts } from '../../../engine/strings/change-scenario-texts.ts'
import { LIBRARY_SCENARIOS, libraryScenario } from '../../content/library-scenarios.ts'

describe.each(LIBRARY_SCENARIOS)('the voice script of %s', (id) => {
  const scenario = libraryScenario(id)
  const lines = voiceLines(scenario)

  it('holds every line of the customer once, under the id that its translations have', () => {
    const wanted = scenarioTexts(scenario.document)
      .filter((text) => /^moments\.[^.]+\.customer(\.|$)/.test(text.id))
      .map((text) => `${text.id} ${text.text}`)
    expect(lines.map((line) => `${line.id} ${line.text}`).toSorted()).toEqual(wanted.toSorted())
  })

  it('begins with the first words, in the mood of the beginning, and wants no file twice', () => {
    expect(lines[0]?.moment).toBe(scenario.document.start)
    expect(lines[0]?.moods).toHaveLength(1)
    expect(new Set(lines.map((line) => line.file)).size).toBe(lines.length)
    for (const { file } of lines) expect(file).toMatch(/^[a-z0-9][a-z0-9-]*\.mp3$/)
  })

  it('says in which moods a line can be said', () => {
    for (const line of lines) expect(line.moods, line.id).not.toEqual([])
  })
})
