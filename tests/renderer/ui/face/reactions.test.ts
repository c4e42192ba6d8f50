import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { MICRO_EMOTIONS } from '../../../../engine/doctrine/micro-emotions.ts'
import { MOODS, type MoodId } from '../../../../engine/doctrine/mood.ts'
import { expressionOf } from '../../../../renderer/ui/face/face-drawing.ts'
import { REACTIONS, reactionTo } from '../../../../renderer/ui/face/reactions.ts'
import { moodRank } from '../../../../renderer/ui/mood/mood-rank.ts'

/** What the mouths of the drawings say by themselves: down, straight, or up. */
const MOUTHS: Readonly<Record<string, 'down' | 'straight' | 'up'>> = {
  rage: 'down',
  veryAngry: 'down',
  concernedFear: 'down',
  solemn: 'down',
  serious: 'straight',
  suspicious: 'straight',
  tired: 'straight',
  blank: 'straight',
  smile: 'up',
  calm: 'up',
  cheeky: 'up',
  smileLOL: 'up',
}

/** What the word of a mood says. */
function wordSays(mood: MoodId): 'down' | 'straight' | 'up' {
  const rank = moodRank(mood)
  if (rank >= moodRank('settled')) return 'up'
  return rank <= moodRank('angry') ? 'down' : 'straight'
}

function mouthSays(mood: MoodId, moment: 'rest' | 'talk'): string | undefined {
  return MOUTHS[expressionOf(mood, moment)?.mouth ?? '']
}

describe('face and word agree', () => {
  test.each(MOODS.map(({ id }) => id))('%s, at rest and while speaking', (mood) => {
    expect(mouthSays(mood, 'rest')).toBe(wordSays(mood))
    if (wordSays(mood) === 'up') expect(mouthSays(mood, 'talk')).toBe('up')
    else expect(mouthSays(mood, 'talk')).not.toBe('up')
  })

  test('no pleasant feeling turns the mouth down, no unpleasant one turns it up, in any mood', () => {
    for (const { id, pleasant } of MICRO_EMOTIONS)
      for (const mood of MOODS) {
        const reaction = reactionTo([id], mood.id)
        if (reaction === null) throw new Error(`Nobody shows ${id}.`)
        const mouth = MOUTHS[expressionOf(mood.id, reaction)?.mouth ?? '']
        expect(mouth, `${id} when ${mood.id}`).toBeDefined()
        expect(mouth, `${id} when ${mood.id}`).not.toBe(pleasant ? 'down' : 'up')
        expect(REACTIONS.find((known) => known.id === reaction)?.pleasant).toBe(pleasant)
      }
  })

  test('an answer that caused no feeling has no reaction', () => {
    expect(reactionTo([], 'annoyed')).toBeNull()
  })
})

describe('every moment of the scenarios that come with the program', () => {
  const library = join(import.meta.dirname, '../../../../scenarios/library')
  const scenarios = readdirSync(library, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )

  test.each(scenarios.map(({ name }) => name))('%s has a face for what is felt', (name) => {
    // The file was checked by `check`; only the parts below are looked at.
    const document = load(readFileSync(join(library, name, 'scenario.yaml'), 'utf8')) as {
      moments: Record<string, { feels?: MoodId; responses?: { micro?: string[] }[] }>
    }
    const moments = Object.values(document.moments)
    expect(moments.length).toBeGreaterThan(0)
    for (const { feels, responses } of moments) {
      if (feels !== undefined) expect(mouthSays(feels, 'rest')).toBe(wordSays(feels))
      for (const { micro = [] } of responses ?? []) {
        const felt = MICRO_EMOTIONS.filter(({ id }) => micro.includes(id))
        expect(felt).toHaveLength(micro.length)
        // Two feelings of one answer never pull the face both ways.
        expect(new Set(felt.map(({ pleasant }) => pleasant)).size).toBeLessThan(2)
      }
    }
  })
})
