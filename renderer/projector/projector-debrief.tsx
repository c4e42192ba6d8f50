import { useState, type ReactElement } from 'react'
import type { AttemptDebrief } from '../../contract/messages.ts'
import { useScreenFocus } from '../app/use-screen-focus.ts'
import { verdictMood } from '../debrief/verdict-mood.ts'
import { Face } from '../ui/face/face.tsx'
import { Aura } from '../ui/seal/aura.tsx'
import { useWords } from '../words/use-words.ts'
import { debriefSlides } from './debrief-slides.ts'
import { ProjectorCord } from './projector-cord.tsx'
import { PagedText } from './text/paged-text.tsx'
import { useFitted } from './text/use-fitted.ts'
import { useProjectorKeys } from './use-projector-keys.ts'
import { useProjectorTheme } from './use-projector.ts'
import styles from './projector-debrief.module.css'

const NEXT: ReadonlySet<string> = new Set(['PageDown', 'ArrowRight', 'ArrowDown', 'Enter', ' '])
const BACK: ReadonlySet<string> = new Set(['PageUp', 'ArrowLeft', 'ArrowUp', 'Backspace'])

/** Text beside its usual size: short ones fill the room. */
const TEXT_SIZES = [1.3, 1.15, 1] as const

/** The debrief for a class: one point a picture, in the trainer's own time. B covers it, Escape leaves. */
export function ProjectorDebrief(props: {
  readonly debrief: AttemptDebrief
  readonly onLeave: () => void
}): ReactElement {
  const t = useWords()
  const { debrief, onLeave } = props
  const slides = debriefSlides(t, debrief)
  const [number, setNumber] = useState(0)
  const [page, setPage] = useState(0)
  const [dark, setDark] = useState(false)
  const [fitted, takeFitted] = useFitted()
  const pages = fitted?.pages.length ?? 1
  useProjectorTheme()
  const screen = useScreenFocus()
  const slide = slides[Math.min(number, slides.length - 1)]
  const turnTo = (next: number): void => {
    setNumber(next)
    setPage(0)
  }
  const press = (key: string): boolean => {
    if (key === 'b' || key === '.') setDark(!dark)
    else if (key === 'p' || (key === 'Escape' && !dark)) onLeave()
    else if (dark && (key === 'Escape' || NEXT.has(key) || BACK.has(key))) setDark(false)
    else if (NEXT.has(key)) {
      if (page < pages - 1) setPage(page + 1)
      else if (number < slides.length - 1) turnTo(number + 1)
      else onLeave()
    } else if (BACK.has(key)) {
      if (page > 0) setPage(page - 1)
      else if (number > 0) turnTo(number - 1)
    } else return false
    return true
  }
  useProjectorKeys(press)
  const { customer, setting, title, language } = debrief.copy.document
  const mood = verdictMood(debrief)
  return (
    <main
      ref={screen}
      tabIndex={-1}
      className={styles.picture}
      data-mood={mood}
      aria-label={t('projector:title', { title })}
    >
      <svg className={styles.aura} viewBox="-470 -470 940 940" aria-hidden="true">
        <Aura mood={mood} x={0} y={0} radius={470} />
      </svg>
      <div className={styles.face}>
        <Face
          look={customer.look}
          mood={mood}
          handset={setting === 'phone'}
          label={t('ui:faceOf', { name: customer.name, mood: t(`ui:moodInText.${mood}`) })}
        />
      </div>
      <header className={styles.header}>
        <b>{title}</b>
        <span>{t('projector:slide', { page: number + 1, pages: slides.length })}</span>
      </header>
      {slide !== undefined && (
        <section key={slide.id} className={styles.slide} aria-live="polite">
          <h1>{slide.heading}</h1>
          {slide.figure !== null && <p className={styles.figure}>{slide.figure}</p>}
          {slide.share !== null && (
            <div className={styles.bar} aria-hidden="true">
              <span style={{ width: `${slide.share * 100}%` }} />
            </div>
          )}
          <p className="only-heard">{slide.text}</p>
          <PagedText
            text={slide.text}
            fitted={fitted}
            sizes={TEXT_SIZES}
            page={page}
            language={language}
            onFit={takeFitted}
          />
          {pages > 1 && (
            <p className={styles.more} aria-hidden="true">
              {t('projector:page', { page: page + 1, pages })}
            </p>
          )}
        </section>
      )}
      <div className={styles.edge}>
        <ProjectorCord mood={mood} plain={setting !== 'phone'} />
      </div>
      {dark && (
        <div className={styles.dark}>
          <p className="only-heard" role="status">
            {t('projector:dark')}
          </p>
        </div>
      )}
    </main>
  )
}
