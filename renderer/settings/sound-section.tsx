import { useState, type ReactElement } from 'react'
import {
  Label,
  Slider,
  SliderOutput,
  SliderThumb,
  SliderTrack,
  Switch,
} from 'react-aria-components'
import type { Settings } from '../../contract/messages.ts'
import { Panel } from '../ui/paper/panel.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './settings-screen.module.css'

/** Volume and mute. The volume is stored when the knob is let go, not at every step on the way. */
export function SoundSection(props: {
  readonly settings: Settings
  readonly onChange: (some: Partial<Settings>) => void
}): ReactElement {
  const t = useWords()
  const { settings, onChange } = props
  const [moving, setMoving] = useState<number | null>(null)
  const percent = moving ?? Math.round(settings.volume * 100)
  return (
    <Panel className={styles.section ?? ''}>
      <h2>{t('settings:sound')}</h2>
      <Slider
        className={styles.slider ?? ''}
        value={percent}
        minValue={0}
        maxValue={100}
        step={5}
        onChange={setMoving}
        onChangeEnd={(value) => {
          setMoving(null)
          onChange({ volume: value / 100 })
        }}
      >
        <div className={styles['slider-head']}>
          <Label>{t('settings:volume')}</Label>
          <SliderOutput className="tabular">{`${percent} %`}</SliderOutput>
        </div>
        <SliderTrack className={styles.track ?? ''}>
          <div className={styles.filled} style={{ width: `${percent}%` }} />
          <SliderThumb className={styles.thumb ?? ''} />
        </SliderTrack>
      </Slider>
      <div>
        <Switch
          className={styles.switch ?? ''}
          isSelected={settings.muted}
          onChange={(muted) => onChange({ muted })}
        >
          <span className={styles.lever} aria-hidden="true" />
          {t('settings:muted')}
        </Switch>
        <p className={styles.help}>{t('settings:mutedHelp')}</p>
      </div>
    </Panel>
  )
}
