import type { ReactElement } from 'react'
import { Button } from '../ui/controls/button.tsx'
import { ChoiceRow } from '../ui/controls/choice-row.tsx'
import { useKey } from '../ui/controls/use-key.ts'
import { useWords } from '../words/use-words.ts'
import { PACES, type Watching } from './use-watching.ts'
import styles from './playback-controls.module.css'

/** Back, on, play and pause, the pace, and the two ways out. */
export function PlaybackControls(props: {
  readonly watching: Watching
  /** What comes after watching, in words. */
  readonly afterwards: string
  readonly onAfterwards: () => void
  readonly onLeave: () => void
}): ReactElement {
  const t = useWords()
  const { watching, onAfterwards, onLeave } = props
  const { isFirst, isLast, running, pace } = watching
  const on = () => watching.go(1)
  const back = () => watching.go(-1)
  useKey('ArrowRight', on, { repeating: true })
  useKey('ArrowLeft', back, { repeating: true })
  useKey('PageDown', on)
  useKey('PageUp', back)
  useKey(' ', watching.play, { when: !isLast })
  useKey('Enter', isLast ? onAfterwards : on)
  useKey('Escape', onLeave)
  return (
    <div className={styles.controls} role="group" aria-label={t('welcome:watch.controls')}>
      <p className="only-heard">{t('welcome:watch.keys')}</p>
      <Button icon="back" disabled={isFirst} shortcut="ArrowLeft" onPress={back}>
        {t('welcome:watch.back')}
      </Button>
      {isLast ? (
        <Button icon="again" onPress={watching.restart}>
          {t('welcome:watch.again')}
        </Button>
      ) : (
        <>
          <Button
            kind="action"
            keyCap={t('ui:keys.enter')}
            shortcut="Enter ArrowRight"
            onPress={on}
          >
            {t('welcome:watch.next')}
          </Button>
          <Button icon={running ? 'hold' : 'play'} shortcut="Space" onPress={watching.play}>
            {t(running ? 'welcome:watch.pause' : 'welcome:watch.play')}
          </Button>
          <ChoiceRow
            label={t('welcome:watch.speed')}
            value={pace}
            onChange={watching.setPace}
            choices={PACES.map((value) => ({ value, name: t(`welcome:watch.speeds.${value}`) }))}
          />
        </>
      )}
      <span className={styles.gap} />
      {isLast ? (
        <Button
          kind="action"
          icon="pick-up"
          keyCap={t('ui:keys.enter')}
          shortcut="Enter"
          onPress={onAfterwards}
        >
          {props.afterwards}
        </Button>
      ) : (
        <Button kind="plain" shortcut="Escape" onPress={onLeave}>
          {t('welcome:watch.leave')}
        </Button>
      )}
    </div>
  )
}
