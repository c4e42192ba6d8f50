import type { ReactElement } from 'react'
import type { Settings } from '../../contract/messages.ts'
import { goTo } from '../app/use-route.ts'
import { useSettingChange } from '../settings/use-setting-change.ts'
import { useSettings } from '../app/settings.tsx'
import { Button } from '../ui/controls/button.tsx'
import { BigTelephone } from '../ui/telephone/big-telephone.tsx'
import { useSampleVoice } from '../voice/use-sample-voice.ts'
import { VoiceCheck } from '../voice/voice-check.tsx'
import { useLanguage } from '../words/use-language.ts'
import { useWords } from '../words/use-words.ts'
import { WelcomePage } from './welcome-page.tsx'
import styles from './steps.module.css'

/** Whether the line can be heard; without a sound the captions are enough. */
export function SoundStep(): ReactElement {
  const t = useWords()
  const { settings } = useSettings()
  const { set, failure } = useSettingChange()
  const { tag } = useLanguage()
  const voice = useSampleVoice(settings, tag)
  const goOn = (spoken: Settings['voice']) => {
    if (settings.voice !== spoken) set({ voice: spoken })
    goTo({ screen: 'welcome', step: 'watch' })
  }
  return (
    <WelcomePage
      step="sound"
      title={t('welcome:sound.title')}
      picture={
        <svg viewBox="-80 10 620 450" aria-hidden="true">
          <BigTelephone pose="sounding" />
        </svg>
      }
    >
      <p>{t('welcome:sound.help')}</p>
      {failure !== null && <p role="alert">{failure}</p>}
      <VoiceCheck voice={voice} off={settings.voice === 'off'} />
      <div className={styles.actions}>
        <Button kind="action" onPress={() => goOn('on')}>
          {t('welcome:sound.yes')}
        </Button>
        <Button onPress={() => goOn('off')}>{t('welcome:sound.no')}</Button>
      </div>
    </WelcomePage>
  )
}
