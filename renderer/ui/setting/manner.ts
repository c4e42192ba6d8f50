import type { Contact } from '../../../engine/format/contact.ts'
import type { Setting } from '../../../engine/format/scenario-document.ts'

/** Whether people speak with each other or write to each other. */
export type Manner = 'said' | 'written'

export function mannerOf(setting: Setting): Manner {
  return setting === 'chat' || setting === 'email' ? 'written' : 'said'
}

/** Sentences come in two kinds: about a telephone, and about everything else. */
export function whereOf(setting: Setting): 'phone' | 'other' {
  return setting === 'phone' ? 'phone' : 'other'
}

/** As `whereOf`, where it matters which of the two telephones. */
export function callOrOther(contact: Contact): 'phone' | 'outgoing' | 'other' {
  return contact === 'phone' || contact === 'outgoing' ? contact : 'other'
}

/** What the customer did when it began, as sentences about that moment name it. */
export type Beginning = 'rang' | 'answered' | 'came' | 'wrote'

const BEGINNINGS = {
  phone: 'rang',
  outgoing: 'answered',
  counter: 'came',
  chat: 'wrote',
  email: 'wrote',
} as const satisfies Readonly<Record<Contact, Beginning>>

export function beginningOf(contact: Contact): Beginning {
  return BEGINNINGS[contact]
}
