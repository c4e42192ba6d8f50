/** Reads the play-through files beside a scenario. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { z } from 'zod'
import type { Playthrough } from '../../engine/playthrough/playthrough.ts'

const schema = z
  .strictObject({
    title: z.string().min(1),
    about: z.string().min(1),
    'picks-up': z.int().min(1).max(3),
    says: z.array(z.string().min(1)),
    log: z.enum(['right', 'all', 'none']),
    promises: z.enum(['recorded', 'forgotten']),
    expect: z.strictObject({
      score: z.int().min(0).max(100),
      outcome: z.string(),
      'steps-late': z.array(z.string()),
      'steps-missing': z.array(z.string()),
    }),
  })
  .transform((file): Playthrough => ({
    title: file.title,
    about: file.about,
    picksUp: file['picks-up'],
    says: file.says,
    log: file.log,
    promises: file.promises,
    expect: {
      score: file.expect.score,
      outcome: file.expect.outcome,
      stepsLate: file.expect['steps-late'],
      stepsMissing: file.expect['steps-missing'],
    },
  }))

/** Every play-through of a scenario's folder by the name of its file. */
export function readPlaythroughs(folder: string): ReadonlyMap<string, Playthrough> {
  const files = readdirSync(join(folder, 'playthroughs')).filter((name) => name.endsWith('.yaml'))
  return new Map(
    files.toSorted().map((name) => {
      const text = readFileSync(join(folder, 'playthroughs', name), 'utf8')
      return [name.replace(/\.yaml$/, ''), schema.parse(load(text))]
    }),
  )
}
