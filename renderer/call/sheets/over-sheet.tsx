import type { ReactElement } from 'react'
import type { Pronoun, Setting } from '../../../engine/format/scenario-document.ts'
import { Button } from '../../ui/controls/button.tsx'
import { mannerOf, whereOf } from '../../ui/setting/manner.ts'
import { useWords } from '../../words/use-words.ts'
import { DeskSheet } from './desk-sheet.tsx'

/** The customer has had the last word; the call log comes when the trainee is ready for it. */
export function OverSheet(props: {
  readonly setting: Setting
  readonly pronoun: Pronoun
  readonly onGoOn: () => void
  /** Coach may go back even from the end; null elsewhere. */
  readonly onRewind: (() => void) | null
}): ReactElement {
  const t = useWords()
  return (
    <DeskSheet
      title={t(`call:over.${props.setting}`)}
      actions={
        <>
          <Button
            kind="action"
            size="large"
            keyCap={t('ui:keys.enter')}
            shortcut="Enter"
            onPress={props.onGoOn}
          >
            {t(`call:toWrapUp.${whereOf(props.setting)}`)}
          </Button>
          {props.onRewind !== null && (
            <Button keyCap="R" shortcut="R" onPress={props.onRewind}>
              {t('call:rewind')}
            </Button>
          )}
        </>
      }
    >
      <p>
        {t(
          `call:overHelp.${props.setting === 'phone' ? 'phone' : mannerOf(props.setting)}.${props.pronoun}`,
        )}
      </p>
    </DeskSheet>
  )
}
