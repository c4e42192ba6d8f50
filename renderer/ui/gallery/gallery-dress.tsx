import { useState, type ReactElement } from 'react'
import { ChoiceRow } from '../controls/choice-row.tsx'
import styles from './gallery-screen.module.css'

const DRESSES = {
  theme: ['light', 'dark', 'high-contrast'],
  view: ['desk', 'projector'],
  textSize: ['normal', 'large', 'largest'],
  captionSize: ['normal', 'large', 'largest'],
  spacing: ['normal', 'wide'],
  motion: ['full', 'reduced'],
} as const

/** Puts themes and other dresses on the page for as long as the gallery is looked at. */
export function GalleryDress(): ReactElement {
  const [dress, setDress] = useState<Readonly<Record<string, string | undefined>>>(() => ({
    ...document.documentElement.dataset,
  }))
  const wear = (name: string, value: string): void => {
    document.documentElement.dataset[name] = value
    setDress((before) => ({ ...before, [name]: value }))
  }
  return (
    <div className={styles.dress}>
      {Object.entries(DRESSES).map(([name, values]) => (
        <ChoiceRow<string>
          key={name}
          label={name}
          value={dress[name] ?? values[0]}
          choices={values.map((value) => ({ value, name: value }))}
          onChange={(value) => wear(name, value)}
        />
      ))}
    </div>
  )
}
