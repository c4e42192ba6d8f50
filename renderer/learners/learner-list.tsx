import type { ReactElement, RefObject } from 'react'
import { Header, Menu, MenuItem, MenuSection, Popover } from 'react-aria-components'
import type { Learner } from '../../contract/messages.ts'
import { Icon } from '../ui/controls/icon.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './learner-list.module.css'

/** Key of the menu's last line; ids of learners are never this short. */
const SOMEBODY_NEW = '+'

/** The open menu below the learner's name: everybody who practises here, and somebody new. */
export function LearnerList(props: {
  readonly trigger: RefObject<HTMLElement | null>
  readonly learner: Learner
  readonly learners: readonly Learner[]
  /** The id of whoever practises next; null for somebody new. */
  readonly onChoose: (learner: string | null) => void
  readonly onClose: () => void
}): ReactElement {
  const t = useWords()
  return (
    <Popover
      isOpen
      aria-label={t('learners:switchTo')}
      placement="bottom end"
      triggerRef={props.trigger}
      onOpenChange={(open) => {
        if (!open) props.onClose()
      }}
    >
      <Menu
        className={styles.menu ?? ''}
        aria-label={t('learners:switchTo')}
        autoFocus
        selectionMode="single"
        selectedKeys={[props.learner.id]}
        onAction={(key) => props.onChoose(key === SOMEBODY_NEW ? null : String(key))}
        onClose={props.onClose}
      >
        <MenuSection>
          <Header className={styles.heading}>{t('learners:switchTo')}</Header>
          {props.learners.map((somebody) => (
            <MenuItem key={somebody.id} id={somebody.id} className={styles.item ?? ''}>
              {somebody.id === props.learner.id && <Icon name="check" size={1.1} />}
              {somebody.name}
            </MenuItem>
          ))}
        </MenuSection>
        <MenuItem id={SOMEBODY_NEW} className={styles.item ?? ''}>
          <Icon name="plus" size={1.1} />
          {t('learners:addAnother')}
        </MenuItem>
      </Menu>
    </Popover>
  )
}
