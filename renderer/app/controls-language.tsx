import type { ReactElement, ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useLanguage } from '../words/use-language.ts'

/** Tells the controls of the library below it which way the language runs and how it writes figures. */
export function ControlsLanguage(props: { readonly children: ReactNode }): ReactElement {
  const { controls } = useLanguage()
  return <I18nProvider locale={controls}>{props.children}</I18nProvider>
}
