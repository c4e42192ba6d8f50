import { describe, expect, it } from 'vitest'
import { prepareScenario } from '../../../engine/conversation/prepare-scenario.ts'
import { contactOf } from '../../../engine/format/contact.ts'
import { readScenario } from '../../../engine/format/read-scenario.ts'
import type { ScenarioDocument } from '../../../engine/format/scenario-document.ts'
import { problemLine } from '../../../engine/problems/problem.ts'
import { SOUND_SCENARIO } from '../../../engine/problems/sound-files.ts'
import { fullScenario } from './full-scenario.ts'
import { programProcedures } from './program-procedures.ts'

const procedures = programProcedures()

function read(text: string, file = 'lost-parcel/scenario.yaml') {
  return readScenario(text, file, { procedures })
}

function documentOf(text: string, file?: string): ScenarioDocument {
  const { document, problems } = read(text, file)
  if (document === null) throw new Error(problems.map(problemLine).join('\n'))
  return document
}

/** The lines of the problems that a change of the sound scenario brings. */
function linesAfter(from: string, to: string): readonly string[] {
  if (!SOUND_SCENARIO.includes(from)) throw new Error(`the sound scenario has no “${from}”`)
  return read(SOUND_SCENARIO.replace(from, () => to)).problems.map(problemLine)
}

describe('reading a scenario', () => {
  it('makes a complete document of a file that uses every key', () => {
    const document = documentOf(fullScenario, 'full/scenario.yaml')
    expect(document).toMatchSnapshot()
  })

  it('makes a document that survives JSON and can be played', () => {
    const document = documentOf(fullScenario, 'full/scenario.yaml')
    const copy: ScenarioDocument = JSON.parse(JSON.stringify(document))
    expect(copy).toEqual(document)
    const procedure = procedures.get(document.procedure)
    if (procedure === undefined) throw new Error('the scenario names a procedure of the program')
    expect(prepareScenario(copy, procedure).moments).toHaveLength(document.moments.length)
  })

  it('gives every key that may be left out its default', () => {
    const document = documentOf(SOUND_SCENARIO)
    expect(document.language).toBe('en')
    expect(document.setting).toBe('phone')
    expect(document.customer.voice).toEqual({ pitch: 1, rate: 1 })
    expect(document.customer.look.beard).toBeNull()
    expect(document.file).toEqual({ title: '', lines: [] })
    const [, second] = document.moments[0]?.responses ?? []
    expect(second).toMatchObject({ empathy: 0, shows: [], performs: [], promise: null, set: [] })
  })

  it('says who calls only where it is the trainee, so that copies of other scenarios keep their hash', () => {
    const callsOf = (lines: string) =>
      documentOf(SOUND_SCENARIO.replace('difficulty: 1', `difficulty: 1\n${lines}`))
    expect(callsOf('calls: trainee').calls).toBe('trainee')
    expect(contactOf(callsOf('calls: trainee'))).toBe('outgoing')
    expect(callsOf('setting: phone\ncalls: customer')).toEqual(documentOf(SOUND_SCENARIO))
    expect(contactOf(documentOf(SOUND_SCENARIO))).toBe('phone')
    expect(contactOf(callsOf('setting: email'))).toBe('email')
  })

  it.each(['customer', 'trainee'])('names “calls: %s” where nobody telephones', (who) => {
    const written = `difficulty: 1\nsetting: counter\ncalls: ${who}`
    expect(linesAfter('difficulty: 1', written)).toEqual([
      'lost-parcel/scenario.yaml:8:1 TR522 “calls” says who rings whom, but the setting is counter; take “calls” out, or make the setting phone',
    ])
  })

  it('keeps the id of a response that has none when another is inserted above it', () => {
    const one = documentOf(SOUND_SCENARIO.replace('id: insurance\n        say', 'say'))
    const inserted = `      - say: Parcels travel every day, sir.
        why: Because.
        principle: listen
        next: gone
      - say: Parcels travel safely`
    const two = documentOf(
      SOUND_SCENARIO.replace('id: insurance\n        say', 'say').replace(
        '      - say: Parcels travel safely',
        inserted,
      ),
    )
    const idIn = (document: ScenarioDocument) =>
      document.moments[0]?.responses.find((response) => response.pitches === 'insurance')?.id
    expect(idIn(one)).toMatch(/^parcels-travel-safely-with-our-insurance-/)
    expect(idIn(two)).toBe(idIn(one))
  })

  it('lists all problems of a file at once, sorted by place', () => {
    const text = SOUND_SCENARIO.replace('difficulty: 1', 'difficulty: 9')
      .replace('kind: complaint', 'kind: complain')
      .replace('after: 20s, next: gone', 'after: 20s, next: gonne')
      .replace('trust < 20', 'trsut < 20')
    const { document, problems } = read(text)
    expect(document).toBeNull()
    expect(problems.map((problem) => [problem.code, problem.line, problem.column])).toEqual([
      ['TR210', 4, 7],
      ['TR208', 6, 13],
      ['TR402', 29, 17],
      ['TR301', 51, 34],
    ])
  })

  it('says what is wrong and how to mend it in one line', () => {
    expect(linesAfter('performs: [accept, listen]', 'performs: [accept, lisen]')).toEqual([
      'lost-parcel/scenario.yaml:34:28 TR302 the procedure has no step “lisen”; did you mean “listen”?',
    ])
    expect(linesAfter('pitches: insurance', 'pitchs: insurance')[0]).toBe(
      'lost-parcel/scenario.yaml:46:9 TR201 “pitchs” is not a key that belongs here; did you mean “pitches”?',
    )
  })

  it('points into a condition, at the very word', () => {
    expect(
      linesAfter('goodwill < 10 and not settled(address)', 'goodwill < 10 and not settled(adress)'),
    ).toEqual([
      'lost-parcel/scenario.yaml:45:45 TR303 there is no topic “adress”; did you mean “address”?',
    ])
  })

  it('reports a mistyped key once, not as missing as well', () => {
    expect(linesAfter('brief: A parcel', 'breif: A parcel')).toHaveLength(1)
  })

  it('knows where moments and responses stand, for what the analysis finds', () => {
    const { places } = read(SOUND_SCENARIO)
    expect(places.ofMoment('gone')).toEqual({ line: 56, column: 3 })
    expect(places.ofMoment('opening', 'insurance').line).toBe(43)
    expect(places.ofKey('procedure')).toEqual({ line: 5, column: 1 })
    expect(places.ofMoment('nowhere')).toEqual({ line: 27, column: 3 })
  })

  it('does not look for harm in an apology: “I can’t imagine” is no trigger phrase', () => {
    const said = 'Parcels travel safely with our insurance, may I add it for you?'
    expect(linesAfter(said, 'I can’t imagine what these nine days were like.')).toEqual([])
    expect(linesAfter(said, 'I can’t do that here.').join()).toContain('TR511')
  })

  it('reads the text of a scenario as text, whatever it looks like', () => {
    const text = SOUND_SCENARIO.replace(
      'So it is at the depot.',
      '<script>alert(1)</script> **so**',
    )
    expect(documentOf(text).moments[1]?.lines[0]?.say).toBe(
      '<script>alert(1)</script> **so** Thank you for finding out.',
    )
  })
})
