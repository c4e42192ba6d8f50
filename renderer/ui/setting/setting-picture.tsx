import type { ReactElement } from 'react'
import type { Setting } from '../../../engine/format/scenario-document.ts'
import { ChatScreen } from './chat-screen.tsx'
import { MailTray } from './mail-tray.tsx'
import { PhoneDesk } from './phone-desk.tsx'
import styles from './setting-picture.module.css'
import { ShopCounter } from './shop-counter.tsx'

const DRAWINGS = { phone: PhoneDesk, counter: ShopCounter, chat: ChatScreen, email: MailTray }

/**
 * Where a conversation takes place, without anybody in it: the telephone on its desk, the counter of a shop, the
 * window of a chat, the tray of letters. One ink line, the materials of the desk, no colour of a mood. It fills the
 * width that it is given, 560 to 320. Decoration: the word for the setting stands beside it.
 */
export function SettingPicture(props: {
  readonly setting: Setting
  /** Adds a class that places the picture. */
  readonly className?: string
}): ReactElement {
  const Drawing = DRAWINGS[props.setting]
  return (
    <svg
      className={`${styles.picture} ${props.className ?? ''}`}
      viewBox="0 0 560 320"
      strokeWidth="6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <Drawing />
    </svg>
  )
}
