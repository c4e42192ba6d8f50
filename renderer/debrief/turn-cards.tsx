import { useState, type ReactElement } from 'react'
import type { AttemptDebrief } from '../../contract/messages.ts'
import { Button } from '../ui/controls/button.tsx'
import { useWords } from '../words/use-words.ts'
import { SectionHeading } from './section-heading.tsx'
import { TurnCard } from './turn-card.tsx'
import styles from './turn-cards.module.css'

/** The turns that decided the call, and on demand all of them. */
export function TurnCards({ debrief }: { readonly debrief: AttemptDebrief }): ReactElement | null {
  const t = useWords()
  const [all, setAll] = useState(false)
  if (debrief.turns.length === 0) return null
  const shown = all
    ? debrief.turns
    : debrief.turns.filter((turn) => debrief.decisive.includes(turn.number))
  const more = debrief.turns.length > debrief.decisive.length
  return (
    <section>
      <SectionHeading
        title={
          all
            ? t('debrief:turns.all', { count: debrief.turns.length })
            : t('debrief:turns.decisive', { count: debrief.decisive.length })
        }
      >
        {more && (
          <Button kind="plain" onPress={() => setAll(!all)}>
            {all
              ? t('debrief:turns.fewer')
              : t('debrief:turns.all', { count: debrief.turns.length })}
          </Button>
        )}
      </SectionHeading>
      <ol className={styles.cards}>
        {shown.map((turn) => (
          <li key={turn.number}>
            <TurnCard turn={turn} debrief={debrief} />
          </li>
        ))}
      </ol>
    </section>
  )
}
