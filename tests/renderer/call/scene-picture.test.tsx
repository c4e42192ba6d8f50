// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../../renderer/app/language-provider.tsx'
import { englishLanguage } from '../english-language.ts'
import { ScenePicture } from '../../../renderer/call/stage/scene-picture.tsx'

afterEach(cleanup)

describe('the picture of a moment', () => {
  it('is left out where its file is missing', () => {
    render(
      <LanguageProvider language={englishLanguage()}>
        <ScenePicture address="/media/late-parcel/box.png" />
      </LanguageProvider>,
    )
    fireEvent.error(screen.getByRole('img'))
    expect(screen.queryByRole('img')).toBeNull()
  })
})
