import type { ReactElement } from 'react'
import type { PlayedTurn } from '../../../engine/attempt/replay.ts'
import { customerLine } from '../../../engine/conversation/customer-line.ts'
import { fillPlaceholders } from '../../../engine/conversation/placeholders.ts'
import type { Scenario } from '../../../engine/conversation/scenario.ts'
import { moodLevel } from '../../../engine/doctrine/mood.ts'
import { Button } from '../../ui/controls/button.tsx'
import { Panel } from '../../ui/paper/panel.tsx'
import { Seal } from '../../ui/seal/seal.tsx'
import { mannerOf } from '../../ui/setting/manner.ts'
import { useWords } from '../../words/use-words.ts'
import { PaperDialog } from './paper-dialog.tsx'
import styles from './rewind-dialog.module.css'

/** Coach: every turn so far; choosing one takes back what came from it on. */
export function RewindDialog(props: {
  readonly open: boolean
  readonly scenario: Scenario
  readonly played: readonly PlayedTurn[]
  readonly traineeName: string
  /** Back to the state after the first `to` turns. */
  readonly onRewind: (to: number) => void
  readonly onClose: () => void
}): ReactElement {
  const t = useWords()
  const { scenario, traineeName } = props
  const { document } = scenario
  return (
    <PaperDialog open={props.open} label={t('call:rewindTitle')} onClose={props.onClose}>
      <Panel padded className={styles.panel ?? ''}>
        <h2>{t('call:rewindTitle')}</h2>
        <p>{t('call:rewindHelp')}</p>
        <ol className={styles.turns}>
          {props.played.map(({ number, before, taken }) => {
            const line = customerLine(scenario, before, traineeName)
            const said =
              taken.kind === 'silence'
                ? t(`call:nothingSaid.${mannerOf(document.setting)}`)
                : fillPlaceholders(taken.document.say, document, before, traineeName)
            return (
              <li key={number}>
                <button
                  type="button"
                  className={styles.turn}
                  onClick={() => props.onRewind(number - 1)}
                >
                  <Seal mood={line.mood} level={moodLevel(before.calm, before.trust)} size={2.75} />
                  <span className="only-heard">{t('call:rewindTo', { number })}</span>
                  <span lang={document.language}>
                    <b>{line.text}</b>
                    <span>{said}</span>
                  </span>
                </button>
              </li>
            )
          })}
        </ol>
        <Button onPress={props.onClose} autoFocus>
          {t('ui:close')}
        </Button>
      </Panel>
    </PaperDialog>
  )
}
