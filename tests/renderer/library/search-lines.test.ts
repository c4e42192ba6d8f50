import { describe, expect, test } from 'vitest'
import { plainLetters } from '../../../engine/strings/plain-letters.ts'
import { answersSearch } from '../../../renderer/library/search-lines.ts'
import { fakeLibrary } from '../fake-library.ts'

const found = fakeLibrary()[0]?.card
if (!found) throw new Error('The fake library has no card.')
const card = {
  ...found,
  title: 'L’appelante en colère',
  request: 'Un lave-vaisselle avant samedi, chez sa sœur.',
  company: 'Électro Nord',
  skills: [{ id: 'de-escalation', title: 'désescalade' }],
  customer: { ...found.customer, name: 'Mme Renard' },
}

describe('A search in the library', () => {
  test.each([
    ['nothing at all', ''],
    ['a word of the title, without its accent', 'colere'],
    ['a word of the title, with an accent it does not have', 'appelànte'],
    ['the customer, in capitals', 'RENARD'],
    ['a word of the request', 'lave-vaisselle'],
    ['a ligature, written out', 'soeur'],
    ['the company', 'electro'],
    ['a skill', 'desescalade'],
    ['several words in any order', 'samedi renard'],
    ['a straight apostrophe for a curly one', "l'appelante"],
  ])('finds %s', (_, search) => {
    expect(answersSearch(card, search)).toBe(true)
  })

  test('needs every word', () => {
    expect(answersSearch(card, 'renard voiture')).toBe(false)
  })

  test('finds what the screen itself calls the line', () => {
    expect(answersSearch(card, 'réclamation', ['Réclamation'])).toBe(true)
    expect(answersSearch(card, 'réclamation')).toBe(false)
  })

  test('takes signs as they are, never as a pattern', () => {
    expect(answersSearch(card, '.*')).toBe(false)
    expect(plainLetters('Ça coûte 5 €')).toBe('ca coute 5 €')
  })
})
