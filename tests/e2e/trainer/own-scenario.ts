/** What a trainer does: puts scenario files into the folder for scenarios of one's own. */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * A short scenario that is right; all its words are `mark` and what they are for. Two answers are on offer, and
 * `more` further ones, up to three.
 */
export function shortScenario(id: string, title: string, mark = '', more = 0): string {
  const words = (text: string): string => JSON.stringify(`${mark}${text}`)
  const further = ['First', 'Second', 'Third'].slice(0, more).map(
    (name) => `      - id: ${name.toLowerCase()}
        say: ${words(`${name} thing in the morning I shall look into it, and then somebody will ring you back about it all.`)}
        mood: { calm: 0, trust: -5 }
        why: ${words('He was put off.')}
        principles: [listen]
        next: ending
`,
  )
  return `format: 1
id: ${id}
title: ${JSON.stringify(title)}
setting: phone
kind: complaint
procedure: complaint-7
difficulty: 1
minutes: 2
skills: [complaints]
customer:
  name: ${words('Mr. Weber')}
  pronoun: he
  reference: ${words('order 7')}
  look: { head: short3, skin: '#F3C9A5', clothing: '#2B5B78', hair: '#3A2A1E' }
  mood: { calm: 30, trust: 40 }
trainee: { name: ${words('Kim')}, company: ${words('Northlight')}, role: customer support }
request: ${words('A new lamp.')}
brief: ${words('His lamp is broken.')}
authority: ${words('A new lamp.')}
file: { title: ${words('Order 7')}, lines: [${words('Lamp, paid')}] }
start: opening
moments:
  opening:
    customer: ${words('My lamp is broken.')}
    hint: ${words('Listen first.')}
    statements:
      - { text: ${words('The lamp is broken')}, kind: fact }
    responses:
      - id: listen
        say: ${words('Please tell me what happened.')}
        performs: [accept, listen]
        shows: [empathy]
        empathy: 2
        mood: { calm: 10, trust: 10 }
        promise: { what: ${words('Send a lamp')}, by: 'Friday, 12:00' }
        why: ${words('He was heard.')}
        principles: [listen]
        next: ending
      - id: again
        say: ${words('Again?')}
        empathy: -1
        mood: { calm: -10, trust: -10 }
        why: ${words('He was doubted.')}
        principles: [listen]
        next: ending
${further.join('')}  ending:
    outcome: satisfied
    customer: ${words('Thank you.')}
    tells: { to: ${words('his brother')}, say: ${words('They listened.')} }
`
}

/** Writes a scenario file into the learner's own folder. */
export async function writeScenario(dataFolder: string, id: string, text: string): Promise<void> {
  const folder = join(dataFolder, 'scenarios', id)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'scenario.yaml'), text)
}

/** Takes a scenario's folder away. */
export async function removeScenario(dataFolder: string, id: string): Promise<void> {
  await rm(join(dataFolder, 'scenarios', id), { recursive: true, force: true })
}
