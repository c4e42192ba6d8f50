/**
 * What the class sees of a moment, and what each key of a keyboard or presenter remote makes of it. Pure: a
 * key gives the next show and at most one wish to the call. An answer is marked first and said by a second
 * press, so that a slip of the remote never speaks for the class.
 */

export interface ProjectorShow {
  /** The arrival that this belongs to; another arrival begins anew. */
  readonly arrival: string
  /** Page of the text that lies open, from 0. */
  readonly page: number
  /** The answer that the class leans to; null for none. */
  readonly marked: string | null
  /** `answers` leaves the customer's line for discussion; `picture` is a black screen. */
  readonly cover: 'none' | 'answers' | 'picture'
  readonly sheet: 'none' | 'points' | 'help'
}

/** What the call offers at this instant. */
export interface ProjectorFacts {
  /** Pages of the text that lies open: the points sheet's, else the customer's line's. At least 1. */
  readonly pages: number
  readonly answers: readonly { readonly id: string; readonly key: number }[]
  readonly phase: 'talking' | 'held' | 'closing'
  /** Whether there are points of a last answer that may be revealed. */
  readonly hasPoints: boolean
}

/** What the call is asked to do. */
export type ProjectorWish =
  | { readonly kind: 'say'; readonly response: string }
  | { readonly kind: 'go-on' }
  | { readonly kind: 'leave' }

export interface ProjectorPress {
  readonly show: ProjectorShow
  readonly wish: ProjectorWish | null
  /** Whether the key meant anything. */
  readonly used: boolean
}

type Meaning = 'next' | 'back' | 'blank' | 'escape' | 'points' | 'help'

/** Remotes send Page Up, Page Down, B or a full stop, and Escape; the others are for a keyboard. */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  Enter: 'next',
  ' ': 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  Backspace: 'back',
  b: 'blank',
  '.': 'blank',
  Escape: 'escape',
  r: 'points',
  '?': 'help',
}

/** The show with which every arrival begins. */
export function freshShow(arrival: string): ProjectorShow {
  return { arrival, page: 0, marked: null, cover: 'none', sheet: 'none' }
}

/** What a key (as `KeyboardEvent.key` names it, letters in small) makes of the show. */
export function pressProjectorKey(
  show: ProjectorShow,
  key: string,
  facts: ProjectorFacts,
): ProjectorPress {
  const answer = facts.answers.find((offered) => String(offered.key) === key)
  if (answer !== undefined) return markAnswer(show, answer.id, facts)
  const meaning = MEANINGS[key]
  if (meaning === undefined) return { show, wish: null, used: false }
  switch (meaning) {
    case 'next':
      return next(show, facts)
    case 'back':
      return back(show)
    case 'blank':
      return shown({ ...show, sheet: 'none', cover: COVER_AFTER[show.cover] })
    case 'escape':
      return isPlain(show) ? { show, wish: { kind: 'leave' }, used: true } : shown(plain(show))
    case 'points':
      return points(show, facts)
    case 'help':
      return shown({ ...show, page: 0, sheet: show.sheet === 'help' ? 'none' : 'help' })
  }
}

const COVER_AFTER = { none: 'answers', answers: 'picture', picture: 'none' } as const

function markAnswer(show: ProjectorShow, id: string, facts: ProjectorFacts): ProjectorPress {
  // Nobody answers what is covered, and the sheet lies on top of the answers.
  if (facts.phase !== 'talking' || show.cover !== 'none' || show.sheet !== 'none')
    return { show, wish: null, used: true }
  if (show.marked === id) return say(show, id)
  return shown({ ...show, marked: id })
}

function next(show: ProjectorShow, facts: ProjectorFacts): ProjectorPress {
  if (show.cover !== 'none') return shown({ ...show, cover: 'none' })
  if (show.sheet === 'help') return shown({ ...show, page: 0, sheet: 'none' })
  if (show.page < facts.pages - 1) return shown({ ...show, page: show.page + 1 })
  if (show.sheet === 'points') return shown({ ...show, page: 0, sheet: 'none' })
  if (facts.phase !== 'talking') return { show, wish: { kind: 'go-on' }, used: true }
  return show.marked === null ? { show, wish: null, used: true } : say(show, show.marked)
}

function back(show: ProjectorShow): ProjectorPress {
  if (show.cover !== 'none') return shown({ ...show, cover: 'none' })
  if (show.page > 0) return shown({ ...show, page: show.page - 1 })
  return shown({ ...show, sheet: 'none', marked: show.sheet === 'none' ? null : show.marked })
}

function points(show: ProjectorShow, facts: ProjectorFacts): ProjectorPress {
  if (!facts.hasPoints) return { show, wish: null, used: true }
  const open = show.sheet === 'points'
  return shown({ ...show, page: 0, cover: 'none', sheet: open ? 'none' : 'points' })
}

function say(show: ProjectorShow, response: string): ProjectorPress {
  return { show: { ...show, marked: null }, wish: { kind: 'say', response }, used: true }
}

function shown(show: ProjectorShow): ProjectorPress {
  return { show, wish: null, used: true }
}

function isPlain(show: ProjectorShow): boolean {
  return show.cover === 'none' && show.sheet === 'none' && show.marked === null
}

function plain(show: ProjectorShow): ProjectorShow {
  return { ...show, page: show.sheet === 'none' ? show.page : 0, ...UNCOVERED }
}

const UNCOVERED = { cover: 'none', sheet: 'none', marked: null } as const
