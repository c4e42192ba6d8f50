import { useEffect, useRef, type ReactElement } from 'react'
import { Switch } from 'react-aria-components'
import type { Settings } from '../../contract/messages.ts'
import type { AudioDesk } from '../audio/audio-desk.ts'
import { useAudioDesk } from '../audio/use-audio-desk.ts'
import { Panel } from '../ui/paper/panel.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './settings-screen.module.css'
import { VolumeSlider } from './volume-slider.tsx'

/** Milliseconds for which a room is let in to be judged. */
const ROOM_SAMPLE = 3_500

/** The sliders, outermost first, and what each one lets sound when it is let go. */
const VOLUMES = [
  { setting: 'volume', sample: (audio: AudioDesk) => audio.play('ring-near') },
  { setting: 'voiceVolume', sample: null },
  { setting: 'effectsVolume', sample: (audio: AudioDesk) => audio.play('cue-up') },
  { setting: 'ambienceVolume', sample: (audio: AudioDesk) => audio.setRoom('pleased', 'counter') },
] as const

/** The volumes and mute. A slider that is let go lets hear what it is for. */
export function SoundSection(props: {
  readonly settings: Settings
  readonly onChange: (some: Partial<Settings>) => void
  /** Says a few words at a volume; left out where nothing can speak. */
  readonly onSpeakSample?: (volume: number) => void
}): ReactElement {
  const t = useWords()
  const { settings, onChange, onSpeakSample } = props
  const audio = useAudioDesk(settings)
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(leaving.current), [])
  return (
    <Panel className={styles.section ?? ''}>
      <h2>{t('settings:sound')}</h2>
      {VOLUMES.map(({ setting, sample }) => (
        <VolumeSlider
          key={setting}
          label={t(`settings:volumes.${setting}`)}
          volume={settings[setting]}
          onMove={(volume) => audio.setLoudness({ ...settings, [setting]: volume })}
          onSet={(volume) => {
            onChange({ [setting]: volume })
            if (settings.muted) return
            if (setting === 'voiceVolume') onSpeakSample?.(volume)
            sample?.(audio)
            clearTimeout(leaving.current)
            leaving.current = setTimeout(() => audio.setRoom(null), ROOM_SAMPLE)
          }}
        />
      ))}
      <p className={styles.help}>{t('settings:volumesHelp')}</p>
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
