import { describe, expect, it } from 'vitest'
import { keptTogether } from '../../../engine/strings/kept-together.ts'

describe('A title and the name after it', () => {
  it.each([
    ['Bonjour M. Adeyemi, merci.', 'Bonjour M.\u00a0Adeyemi, merci.'],
    ['Mme Élise Berisha et Mlle Roy', 'Mme\u00a0Élise Berisha et Mlle\u00a0Roy'],
    ['Mr. Okafor rang Mrs Renard.', 'Mr.\u00a0Okafor rang Mrs\u00a0Renard.'],
    ['Dr. Haddad, Ms. Ito', 'Dr.\u00a0Haddad, Ms.\u00a0Ito'],
  ])('stay on one line in “%s”', (written, shown) => {
    expect(keptTogether(written)).toBe(shown)
    expect(keptTogether(shown)).toBe(shown)
  })

  it.each([
    'Taille M Adeyemi',
    'He waits. Mrs. is not enough',
    'La mme Berisha',
    '500 m. Ensuite',
    'Donnez-le-moi. Me voici, prof. Adeyemi ou non',
  ])('are not seen in “%s”', (text) => expect(keptTogether(text)).toBe(text))
})
