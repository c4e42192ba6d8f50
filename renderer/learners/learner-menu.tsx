import type { ReactElement } from 'react'
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from 'react-aria-components'
import { useHost } from '../app/host.tsx'
import { useLearner } from '../app/learner.tsx'
import { useSettings } from '../app/settings.tsx'
import { useAction } from '../app/use-action.ts'
import { useQuery } from '../app/use-query.ts'
import { Icon } from '../ui/controls/icon.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './learner-menu.module.css'

/** Key of the menu's last line; ids of learners are never this short. */
const SOMEBODY_NEW = '+'

/** The learner's name and calls in the header; opens to switch to somebody else. */
export function LearnerMenu(): ReactElement {
  const t = useWords()
  const host = useHost()
  const { change } = useSettings()
  const { learner, learners } = useLearner()
  const { run } = useAction()
  const attempts = useQuery(`taken-${learner.id}`, () =>
    host.attempts.list({ learner: learner.id }),
  )
  const taken =
    attempts.state === 'ready'
      ? attempts.value.filter((attempt) => attempt.phase === 'debrief' && !attempt.forkOf).length
      : null
  return (
    <MenuTrigger>
      <Button className={styles.trigger ?? ''}>
        <span className={styles.who}>
          <span className="only-heard">{t('learners:learner')} </span>
          <b>{learner.name}</b>
          {taken !== null && <span>{t('app:callsTaken', { count: taken })}</span>}
          <span className="only-heard">{t('learners:menu')}</span>
        </span>
        <Icon name="down" size={1.1} />
      </Button>
      <Popover placement="bottom end">
        <Menu
          className={styles.menu ?? ''}
          selectionMode="single"
          selectedKeys={[learner.id]}
          onAction={(key) =>
            run(() => change({ learner: key === SOMEBODY_NEW ? null : String(key) }))
          }
        >
          <MenuSection>
            <Header className={styles.heading}>{t('learners:switchTo')}</Header>
            {learners.map((somebody) => (
              <MenuItem key={somebody.id} id={somebody.id} className={styles.item ?? ''}>
                {somebody.id === learner.id && <Icon name="check" size={1.1} />}
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
    </MenuTrigger>
  )
}
