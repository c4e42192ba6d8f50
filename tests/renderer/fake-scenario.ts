/** One complete scenario copy for the brief and the ringing telephone, small but true to the format. */
import type { ScenarioCopy } from '../../contract/messages.ts'
import type { LibraryCard } from '../../contract/messages.ts'

const STEPS = ['Accept', 'Listen', 'Recognise', 'Search', 'Propose', 'Promise', 'Close well']

/** A copy of the scenario that a card announces. */
export function fakeCopy(id: string, card: LibraryCard): ScenarioCopy {
  return {
    hash: 'f'.repeat(64),
    document: {
      format: 1,
      id,
      title: card.title,
      language: 'en',
      setting: card.setting,
      kind: card.kind,
      procedure: 'complaint-7',
      difficulty: card.difficulty,
      minutes: card.minutes,
      skills: card.skills.map(({ title }) => title),
      customer: {
        name: card.customer.name,
        pronoun: card.customer.pronoun,
        reference: 'line 2, order 48213',
        look: card.customer.look,
        voice: { pitch: 1, rate: 1 },
        mood: { calm: 15, trust: 30 },
      },
      trainee: { name: '', company: card.company, role: 'customer support' },
      request: card.request,
      brief:
        'You are customer support at Northlight Appliances. The dishwasher was due on 3 November; delivery was postponed twice. The customer has rung twice, and nobody rang back.\n',
      authority:
        'A slot with our own crew, the delivery fee back, or a credit of up to 60 euros. No manager needed.\n',
      file: { title: 'Order 48213', lines: ['3 Nov: postponed, no crew', '10 Nov: postponed'] },
      offers: [],
      variables: [],
      topics: [],
      weights: {},
      media: {},
      start: 'opening',
      moments: [],
    },
    procedure: {
      format: 1,
      id: 'complaint-7',
      title: 'Seven steps for a complaint',
      short: 'Complaint',
      steps: STEPS.map((short) => ({
        id: short.toLowerCase().replace(' ', '-'),
        title: short,
        short,
        purpose: '',
        feels: '',
        signals: [],
        mistakes: [],
        principle: 'listen',
      })),
    },
  }
}
