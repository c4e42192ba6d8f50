import { useState, type ReactElement } from 'react'
import type { AttemptSummary, LibraryCard } from '../../contract/messages.ts'
import { contactOf } from '../../engine/format/contact.ts'
import { addressOf } from '../app/route.ts'
import { goTo } from '../app/use-route.ts'
import { Button } from '../ui/controls/button.tsx'
import { useKey } from '../ui/controls/use-key.ts'
import { Face } from '../ui/face/face.tsx'
import { Aura } from '../ui/seal/aura.tsx'
import { Seal } from '../ui/seal/seal.tsx'
import { beginningOf, whereOf } from '../ui/setting/manner.ts'
import { useLanguage } from '../words/use-language.ts'
import { useWords } from '../words/use-words.ts'
import { DanglingCord } from './dangling-cord.tsx'
import { lastTouched } from './paused-calls.ts'
import { whenWords } from './when-words.ts'
import styles from './on-hold-stage.module.css'

/**
 * The call that waits for its trainee, as a small stage: the customer in the mood it was left in, the cord
 * dangling on hold. Space takes it up again. Without a card the scenario has gone; the call goes on anyway.
 */
export function OnHoldStage(props: {
  readonly attempt: AttemptSummary
  readonly card: LibraryCard | null
}): ReactElement {
  const t = useWords()
  const { formats } = useLanguage()
  const { attempt, card } = props
  const { mood, level } = attempt.mood
  const contact = card === null ? 'phone' : contactOf(card)
  const where = whereOf(card?.setting ?? 'phone')
  const pronoun = card?.customer.pronoun ?? 'they'
  const route = { screen: 'call', attempt: attempt.id } as const
  useKey(' ', () => goTo(route))
  const [now] = useState(() => Date.now())
  const when = whenWords(lastTouched(attempt), now, t, formats)
  const talking = attempt.phase === 'talking' || attempt.phase === 'held'
  const state = talking
    ? t(where === 'phone' ? 'library:onHold' : 'library:paused', { when, turn: attempt.turns + 1 })
    : attempt.phase === 'wrap-up'
      ? t(`library:logOpen.${where}`)
      : t(`library:notBegun.${contact === 'outgoing' ? contact : where}`, { when })
  const moodWord = t(`ui:mood.${mood}`)
  return (
    <section
      className={styles.stage}
      data-mood={mood}
      data-travels={addressOf(route)}
      aria-label={attempt.title}
    >
      <div className={styles.art} data-mirrors="">
        <svg className={styles.aura} viewBox="-420 -420 840 840">
          <Aura mood={mood} x={0} y={0} radius={420} />
        </svg>
        {card && (
          <div className={styles.face}>
            <Face look={card.customer.look} mood={mood} handset={card.setting === 'phone'} />
          </div>
        )}
      </div>
      <div className={styles.text}>
        {/* Midnight may lie between the drawing of the host and the window's own. */}
        <p className={styles.eyebrow} suppressHydrationWarning>
          {state}
        </p>
        <h2>{attempt.title}</h2>
        {talking && <p className={styles.line}>{t('ui:quoted', { line: attempt.line })}</p>}
        <div className={styles.mood}>
          <Seal mood={mood} level={level} size={3.375} />
          <div>
            {card === null || card.customer.mood === mood
              ? moodWord
              : t(`library:moodNow.${beginningOf(contact)}.${pronoun}`, {
                  now: moodWord,
                  then: t(`ui:moodInText.${card.customer.mood}`),
                })}
            <br />
            {t('library:stepsDone', { done: attempt.stepsPerformed, count: attempt.stepsInAll })}
          </div>
        </div>
        <div className={styles.action}>
          <Button
            kind="action"
            keyCap={t('ui:keys.space')}
            shortcut="Space"
            onPress={() => goTo(route)}
          >
            {talking
              ? t(where === 'phone' ? `library:resume_${pronoun}` : 'library:resume')
              : t(
                  attempt.phase === 'wrap-up'
                    ? `library:writeLog.${where}`
                    : `library:begin.${contact}`,
                )}
          </Button>
        </div>
      </div>
      <DanglingCord className={styles.cord ?? ''} mood={mood} />
    </section>
  )
}
