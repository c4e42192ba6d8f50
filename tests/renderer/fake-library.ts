/** A library of invented calls, large enough to look like one. */
import type { LibraryCard, LibraryEntry } from '../../contract/messages.ts'
import { moodAt } from '../../engine/doctrine/mood.ts'
import type { ScenarioKind } from '../../engine/format/scenario-document.ts'

interface Sketch {
  id: string
  title: string
  name: string
  pronoun: 'she' | 'he' | 'they'
  level: number
  kind: ScenarioKind
  difficulty: number
  request: string
  look: [head: string, skin: string, clothing: string, hair: string, beard?: string]
}

const SKETCHES: readonly Sketch[] = [
  {
    id: 'angry-caller',
    title: 'The angry caller',
    name: 'Mrs. Renard',
    pronoun: 'she',
    level: 22,
    kind: 'complaint',
    difficulty: 2,
    request: 'A working dishwasher before Saturday.',
    look: ['grayMedium', '#F3C9A5', '#2B5B78', '#E4E1D8'],
  },
  {
    id: 'dupont-lease',
    title: 'A car for the cities',
    name: 'Mr. Dupont',
    pronoun: 'he',
    level: 57,
    kind: 'consultation',
    difficulty: 3,
    request: 'A mid-range car to visit customers in the major cities.',
    look: ['short4', '#E2A678', '#F6F1E6', '#5A3A2C'],
  },
  {
    id: 'twice-charged',
    title: 'Twice charged',
    name: 'Ms. Haddad',
    pronoun: 'she',
    level: 47,
    kind: 'complaint',
    difficulty: 2,
    request: 'Her 84 euros back on the account.',
    look: ['hijab', '#E0A878', '#3B7A6C', '#3B7A6C'],
  },
  {
    id: 'vocal-customer',
    title: 'The vocal customer',
    name: 'Mrs. Okafor',
    pronoun: 'she',
    level: 30,
    kind: 'complaint',
    difficulty: 4,
    request: 'To speak with your manager, now.',
    look: ['afro', '#8A5638', '#F2B84B', '#F2B84B'],
  },
  {
    id: 'silent-leaver',
    title: 'The silent leaver',
    name: 'Mr. Lindqvist',
    pronoun: 'he',
    level: 57,
    kind: 'service',
    difficulty: 3,
    request: 'Nothing, thank you.',
    look: ['grayShort', '#F6D3B8', '#8C3B2E', '#C9A066', 'full'],
  },
  {
    id: 'first-invoice',
    title: 'First invoice',
    name: 'Ms. Tanaka',
    pronoun: 'she',
    level: 66,
    kind: 'service',
    difficulty: 1,
    request: 'The first invoice explained line by line.',
    look: ['mediumBangs', '#F1CBA2', '#5C7FA6', '#14202B'],
  },
  {
    id: 'big-order',
    title: 'After the big order',
    name: 'Mr. Singh',
    pronoun: 'he',
    level: 82,
    kind: 'sales',
    difficulty: 3,
    request: 'A start date he can tell his board.',
    look: ['turban', '#B97A4B', '#20404F', '#E7A23C', 'full3'],
  },
  {
    id: 'long-name',
    title: 'The customer whose name fills the whole line and then some',
    name: 'Dr. Maximiliane Featherstonehaugh-Okonkwo',
    pronoun: 'they',
    level: 40,
    kind: 'service',
    difficulty: 5,
    request:
      'An appointment that moves neither the surgery nor the school run nor the train to Rotterdam, before the end of the month if at all possible.',
    look: ['long', '#C68B63', '#6B4C8A', '#3A2A22'],
  },
]

/** One card of the fake library. */
export function fakeCard(sketch: Sketch): LibraryCard {
  const [head, skin, clothing, hair, beard] = sketch.look
  return {
    title: sketch.title,
    language: 'en',
    languages: ['en', 'fr'],
    setting: 'phone',
    kind: sketch.kind,
    difficulty: sketch.difficulty,
    minutes: 6 + sketch.difficulty,
    skills: [{ id: 'listening', title: 'listening' }],
    after: [],
    request: sketch.request,
    procedure: 'complaint-7',
    procedureTitle: 'Seven steps for a complaint',
    customer: {
      name: sketch.name,
      pronoun: sketch.pronoun,
      look: { head, skin, clothing, hair, beard: beard ?? null, glasses: false },
      mood: moodAt(sketch.level),
      level: sketch.level,
    },
    company: 'Northlight Appliances',
  }
}

/** So many entries, the sketches over and over with numbered ids. */
export function fakeLibrary(size = SKETCHES.length): readonly LibraryEntry[] {
  return Array.from({ length: size }, (_, index) => {
    const sketch = SKETCHES[index % SKETCHES.length] ?? SKETCHES[0]
    if (sketch === undefined) throw new Error('There is at least one sketch.')
    const round = Math.floor(index / SKETCHES.length)
    return {
      id: round === 0 ? sketch.id : `${sketch.id}-${round + 1}`,
      origin: round === 0 ? 'built-in' : 'yours',
      playable: true,
      problems: [],
      card: fakeCard(sketch),
    }
  })
}

/** A file that could not be read. */
export const FAKE_BROKEN_ENTRY: LibraryEntry = {
  id: 'half-finished',
  origin: 'yours',
  playable: false,
  problems: [
    'half-finished/scenario.yaml:14:5 TR203 No moment is called “recap”; did you mean “re-cap”?',
    'half-finished/scenario.yaml:31:9 TR118 A response needs a “why”; add one sentence to the trainee.',
  ],
  card: null,
}
