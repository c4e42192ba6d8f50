/** The plainest valid scenario parts, to be changed where a test cares. */
import type { ProcedureDocument } from '../../engine/format/procedure-document.ts'
import type {
  MomentDocument,
  ResponseDocument,
  ScenarioDocument,
} from '../../engine/format/scenario-document.ts'

/** A scenario of the given moments that begins with the first of them. */
export function plainScenario(moments: readonly MomentDocument[]): ScenarioDocument {
  return {
    format: 1,
    id: 'plain',
    title: 'A plain conversation',
    language: 'en',
    setting: 'phone',
    kind: 'complaint',
    procedure: 'plain-steps',
    difficulty: 1,
    minutes: 5,
    skills: ['listening'],
    customer: {
      name: 'Mrs. Plain',
      pronoun: 'she',
      reference: 'line 1',
      look: {
        head: 'grayMedium',
        skin: '#F3C9A5',
        clothing: '#2B5B78',
        hair: '#E4E1D8',
        beard: null,
        glasses: false,
      },
      voice: { pitch: 1, rate: 1 },
      mood: { calm: 30, trust: 30 },
    },
    trainee: { name: '', company: 'Northlight', role: 'customer support' },
    request: 'A working dishwasher.',
    brief: 'A customer rings.',
    authority: '',
    file: { title: 'Order', lines: [] },
    offers: [],
    variables: [],
    topics: [],
    weights: {},
    media: {},
    start: moments[0]?.id ?? '',
    moments,
  }
}

/** A moment where the customer says something and nothing is on offer. */
export function plainMoment(id: string, parts: Partial<MomentDocument> = {}): MomentDocument {
  return {
    id,
    lines: [{ when: null, say: `This is ${id}.`, voice: null }],
    feels: null,
    statements: [],
    responses: [],
    silence: null,
    hub: null,
    outcome: null,
    tells: null,
    picture: null,
    hint: '',
    ...parts,
  }
}

/** A response that leads to a moment and does nothing else. */
export function plainResponse(
  id: string,
  to: string,
  parts: Partial<ResponseDocument> = {},
): ResponseDocument {
  return {
    id,
    say: `I say ${id}.`,
    short: '',
    when: null,
    topic: null,
    performs: [],
    shows: [],
    empathy: 0,
    moods: [],
    micro: [],
    triggerPhrase: null,
    calmPhrase: null,
    answers: false,
    pitches: null,
    promise: null,
    set: [],
    settles: [],
    why: 'Because.',
    principles: ['listen'],
    next: [{ when: null, to }],
    ...parts,
  }
}

/** A procedure with these steps, in this order. */
export function plainProcedure(steps: readonly string[]): ProcedureDocument {
  return {
    format: 1,
    id: 'plain-steps',
    title: 'Plain steps',
    short: 'Plain',
    steps: steps.map((id) => ({
      id,
      title: id,
      short: id,
      purpose: '',
      feels: '',
      signals: [],
      mistakes: [],
      principle: 'listen',
    })),
  }
}
