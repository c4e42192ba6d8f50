// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState, type ReactElement } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { CoachedText } from '../../../renderer/phrases/coached-text.tsx'
import { phraseParts } from '../../../renderer/phrases/phrase-parts.ts'
import { LanguageProvider } from '../../../renderer/app/language-provider.tsx'
import { englishLanguage } from '../english-language.ts'

afterEach(cleanup)

function Pad(): ReactElement {
  const [text, setText] = useState('')
  return <CoachedText label="Pad" language="en" longest={500} value={text} onChange={setText} />
}

const write = (text: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: 'Pad' }), { target: { value: text } })

describe('a field with the phrase coach', () => {
  it('underlines a trigger phrase while one writes, says the calm words and why, and lets one write on', async () => {
    const language = await englishLanguage()
    const { container } = render(
      <LanguageProvider language={language}>
        <Pad />
      </LanguageProvider>,
    )
    write('I told her it’s our policy, ')
    expect(container.querySelector('mark')?.textContent).toBe('it’s our policy')
    expect(container.textContent).toContain('here is what we can do')
    expect(container.textContent).toContain('A rule closes the talk')
    expect(screen.getByRole('textbox')).toHaveProperty('value', 'I told her it’s our policy, ')
    write('I told her what we can do.')
    expect(container.querySelector('mark')).toBeNull()
    expect(container.textContent).not.toContain('Instead of')
  })

  it('says nothing about what the customer said', async () => {
    const language = await englishLanguage()
    const { container } = render(
      <LanguageProvider language={language}>
        <Pad />
      </LanguageProvider>,
    )
    write('She said “it’s your policy, you can’t help”. She told me we don’t answer.')
    expect(container.querySelector('mark')).toBeNull()
  })
})

it('the parts of a text are the text, whatever stands in it', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom('I can’t', ' it’s our policy', '\n', '“', ' x', '😀', ' I don’t know.'),
      ),
      fc.constantFrom('en', 'fr'),
      (pieces, language) => {
        const text = pieces.join('')
        expect(
          phraseParts(text, language)
            .map((part) => part.text)
            .join(''),
        ).toBe(text)
      },
    ),
  )
})
