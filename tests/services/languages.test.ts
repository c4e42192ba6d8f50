import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keptText } from '../../electron/services/library/kept-scenario.ts'
import { canonicalJson } from '../../electron/services/store/canonical-json.ts'
import { sha256 } from '../../electron/services/store/seal.ts'
import { NO_TRANSLATIONS } from '../../engine/strings/translations.ts'
import {
  makeFolders,
  openRoom,
  pickUp,
  playToTheEnd,
  said,
  writeScenario,
  type Folders,
  type Room,
} from './practice-room.ts'
import { smallScenario } from './small-scenario.ts'

let folders: Folders
let room: Room
beforeEach(() => {
  folders = makeFolders()
  writeTable('fr', FRENCH)
  // The program's own French procedures are beside the point here.
  rmSync(join(folders.program, 'scenarios', 'procedures', 'strings'), {
    recursive: true,
    force: true,
  })
  room = openRoom(folders)
})
afterEach(async () => {
  await room.services.close()
  folders.remove()
})

const FRENCH = `format: 1
language: fr
scenario: small
texts:
  title: La petite réclamation
  request: Un lave-vaisselle qui marche avant samedi.
  moments.opening.customer: Deux livraisons reportées ce mois-ci, {trainee.name}…
  moments.opening.hint: Laissez-la finir.
  moments.opening.responses.tell-me.say: J’entends combien vous en avez assez. Racontez-moi tout.
  moments.opening.responses.tell-me.why: Accueillir d’abord fait retomber la pression.
  moments.solution.responses.promise.promise.by: jeudi, 17 h
`

const PROCEDURE = `format: 1
language: fr
procedure: complaint-7
texts:
  title: Les sept étapes d’une réclamation
  steps.listen.title: Écouter
`

function writeTable(language: string, text: string, library = builtIn()): void {
  write(join(library, 'small', 'strings', `${language}.yaml`), text)
}

function builtIn(): string {
  return join(folders.program, 'scenarios', 'library')
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

const IN_FRENCH = { language: 'fr' } as const

describe('the library in another language', () => {
  it('shows each card in the language asked for, and says which languages there are', async () => {
    const [entry] = await room.call.library.list(IN_FRENCH)
    expect(entry?.card).toMatchObject({
      title: 'La petite réclamation',
      language: 'fr',
      languages: ['en', 'fr'],
      company: 'Northlight Appliances',
    })
    const [written] = await room.call.library.list({})
    expect(written?.card).toMatchObject({
      title: 'The small complaint',
      language: 'en',
      languages: ['en', 'fr'],
    })
  })

  it.each([
    ['fr-CA', 'La petite réclamation'],
    ['en-GB', 'The small complaint'],
    ['de', 'The small complaint'],
  ])('shows for %s what comes closest', async (language, title) => {
    const [entry] = await room.call.library.list({ language })
    expect(entry?.card?.title).toBe(title)
  })

  it('puts the procedure into the language on its own', async () => {
    write(join(folders.program, 'scenarios/procedures/strings/fr/complaint-7.yaml'), PROCEDURE)
    rmSync(join(builtIn(), 'small', 'strings'), { recursive: true })
    const [entry] = await room.call.library.list(IN_FRENCH)
    expect(entry?.card).toMatchObject({
      title: 'The small complaint',
      procedureTitle: 'Les sept étapes d’une réclamation',
    })
    const { document, procedure } = await room.call.library.scenario({
      scenario: 'small',
      ...IN_FRENCH,
    })
    expect(document.language).toBe('en')
    expect(procedure.steps.find((step) => step.id === 'listen')?.title).toBe('Écouter')
    expect(procedure.steps.find((step) => step.id === 'search')?.title).not.toBe('')
  })

  it('tells who watches in French when a translation is written, and who watches in English nothing', async () => {
    const stop = new AbortController()
    const seen: string[] = []
    writeScenario(folders.own, 'small', smallScenario('small', 'Mine'))
    for await (const view of await room.call.library.watch(IN_FRENCH, { signal: stop.signal })) {
      const { entries } = view
      seen.push(entries.map((entry) => entry.card?.title).join(', '))
      if (seen.length === 1) writeTable('fr', 'format: 1\n', folders.own)
      if (seen.length === 2) {
        expect(entries[1]?.problems.join()).toContain('small/strings/fr.yaml:')
        writeTable('fr', FRENCH.replace('La petite', 'Ma petite'), folders.own)
      }
      if (seen.length === 3) break
    }
    expect(seen).toEqual([
      'La petite réclamation, Mine',
      'La petite réclamation, Mine',
      'La petite réclamation, Ma petite réclamation',
    ])
  })

  it.each([
    ['nothing that is YAML', '{ [ "'],
    ['an alias bomb', 'a: &a [x]\nb: *a\n'],
    ['another scenario’s table', FRENCH.replace('scenario: small', 'scenario: other')],
    ['a placeholder gone wrong', FRENCH.replace('{trainee.name}', '{company}')],
  ])('goes on in the language of the scenario where the table holds %s', async (_, text) => {
    writeTable('fr', text)
    const { document } = await room.call.library.scenario({ scenario: 'small', ...IN_FRENCH })
    expect(document.moments[0]?.lines[0]?.say).toContain('Two deliveries')
    const { attempt } = await pickUp(room)
    expect((await room.call.attempts.read({ attempt, ...IN_FRENCH })).phase).toBe('talking')
  })

  it('refuses a language that is none, and takes no path for one', async () => {
    for (const language of ['', '../fr', 'fr/../..', 'x'.repeat(40), '__proto__'])
      await expect(room.call.library.list({ language })).rejects.toMatchObject({
        code: 'BAD_REQUEST',
      })
    const [entry] = await room.call.library.list({ language: 'con-structor' })
    expect(entry?.card?.title).toBe('The small complaint')
  })

  it('opens no table of a language that nobody asks for', async () => {
    // A folder in the place of the file would make any reading of it fail.
    mkdirSync(join(builtIn(), 'small', 'strings', 'de.yaml'))
    const [entry] = await room.call.library.list({})
    expect(entry).toMatchObject({ problems: [], card: { languages: ['en', 'de', 'fr'] } })
  })
})

describe('an attempt in another language', () => {
  it('can be begun in one language, gone on with in another and explained in either, points and all', async () => {
    const { learner, attempt } = await pickUp(room)
    const english = await room.call.attempts.read({ attempt })
    const french = await room.call.attempts.read({ attempt, ...IN_FRENCH })
    expect(french.copy.hash).toBe(english.copy.hash)
    expect(french).toMatchObject({
      title: 'La petite réclamation',
      line: expect.stringMatching(/^Deux livraisons reportées ce mois-ci, Alice/),
      log: english.log,
      seed: english.seed,
    })
    await playToTheEnd(room, attempt)
    const told = await room.call.attempts.debrief({ attempt, ...IN_FRENCH })
    const written = await room.call.attempts.debrief({ attempt })
    expect(told.scorecard.earned).toBe(written.scorecard.earned)
    expect(told.attempt.percent).toBe(written.attempt.percent)
    expect(told.turns[0]?.said).toBe('J’entends combien vous en avez assez. Racontez-moi tout.')
    expect(written.turns[0]?.said).toBe('I can hear how fed up you are. Please tell me everything.')
    expect(told.scorecard.criteria[0]?.title).toBe('Ordre des étapes')
    expect(written.scorecard.criteria[0]?.title).toBe('Step order')
    const [summary] = await room.call.attempts.list({ learner, ...IN_FRENCH })
    expect(summary?.title).toBe('La petite réclamation')
    // What was kept of the first look serves every language.
    expect((await room.call.attempts.list({ learner }))[0]?.title).toBe('The small complaint')
  })

  it('counts a promise recorded in the words of the scenario, and shows its date in those of the reader', async () => {
    const { attempt } = await pickUp(room)
    await playToTheEnd(room, attempt)
    const { promises } = await room.call.attempts.debrief({ attempt, ...IN_FRENCH })
    expect(promises).toEqual([
      expect.objectContaining({ by: 'jeudi, 17 h', recordedBy: 'jeudi, 17 h', right: true }),
    ])
    const { copy } = await room.call.attempts.read({ attempt, ...IN_FRENCH })
    const promise = copy.document.moments
      .find((moment) => moment.id === 'solution')
      ?.responses.find((response) => response.id === 'promise')?.promise
    expect(promise).toMatchObject({ by: 'jeudi, 17 h', given: 'Thursday, 17:00' })
  })

  it('keeps its translations when the table is changed or deleted later', async () => {
    const { attempt } = await pickUp(room)
    rmSync(join(builtIn(), 'small', 'strings'), { recursive: true })
    await room.services.close()
    room = openRoom(folders)
    const read = await room.call.attempts.read({ attempt, ...IN_FRENCH })
    expect(read.title).toBe('La petite réclamation')
    const begun = await pickUp(room)
    expect((await room.call.attempts.read({ attempt: begun.attempt, ...IN_FRENCH })).title).toBe(
      'The small complaint',
    )
  })

  it('gives hints in the language, and a what-if in it', async () => {
    const { attempt } = await pickUp(room, 'coach')
    expect(await room.call.attempts.hint({ attempt, ...IN_FRENCH })).toEqual({
      nudge: 'Laissez-la finir.',
    })
    await room.call.attempts.append({
      attempt,
      length: 1,
      turn: said(5_000, 'opening', 'tell-me'),
    })
    const { nudge } = await room.call.attempts.hint({ attempt, ...IN_FRENCH })
    expect(nudge).toMatch(/^Pensez à l’étape «\u00a0.+\u00a0»\./)
    const fork = await room.call.attempts.fork({ attempt, turn: 1, ...IN_FRENCH })
    expect(fork.title).toBe('La petite réclamation')
  })

  it('shows a call to watch in the language', async () => {
    const learner = await room.call.learners.add({ name: 'Alice' })
    const { best, copy } = await room.call.library.example({
      scenario: 'small',
      learner: learner.id,
      ...IN_FRENCH,
    })
    expect(copy.document.title).toBe('La petite réclamation')
    expect(best.turns[0]?.say).toBe('J’entends combien vous en avez assez. Racontez-moi tout.')
  })
})

describe('what is kept of a scenario', () => {
  it('has the text and the hash that it always had where there is no translation', async () => {
    rmSync(join(builtIn(), 'small', 'strings'), { recursive: true })
    const kept = await room.services.library.kept('small')
    const { document, procedure } = kept
    expect(kept.translations).toEqual(NO_TRANSLATIONS)
    expect(keptText(kept)).toBe(canonicalJson({ document, procedure }))
    const { hash } = await room.call.library.scenario({ scenario: 'small' })
    expect(hash).toBe(sha256(canonicalJson({ document, procedure })))
  })

  it('plays the recordings of the language where there are any', async () => {
    const spoken = smallScenario()
      .replace('start: opening', 'media: { groan: groan.mp3 }\nstart: opening')
      .replace(
        'customer: Two deliveries were postponed this month, {trainee.name}!',
        'customer: { say: "Two deliveries were postponed this month, {trainee.name}!", voice: groan }',
      )
    writeScenario(builtIn(), 'small', spoken)
    write(join(builtIn(), 'small', 'media', 'groan.mp3'), 'x')
    const line = async () => {
      const { document } = await room.call.library.scenario({ scenario: 'small', ...IN_FRENCH })
      return [document.moments[0]?.lines[0]?.voice, document.media['groan']]
    }
    expect(await line()).toEqual([null, 'groan.mp3'])
    write(join(builtIn(), 'small', 'media', 'fr', 'groan.mp3'), 'y')
    expect(await line()).toEqual(['groan', 'fr/groan.mp3'])
  })
})
