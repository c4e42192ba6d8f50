import type { ReactElement } from 'react'
import type { Setting } from '../../../engine/format/scenario-document.ts'
import { Button, ButtonLink } from '../../ui/controls/button.tsx'
import { addressOf } from '../../app/route.ts'
import { whereOf } from '../../ui/setting/manner.ts'
import { useWords } from '../../words/use-words.ts'
import { DeskSheet } from './desk-sheet.tsx'

/** The line is on hold: no time passes until the trainee takes the call back. */
export function HoldSheet(props: {
  readonly name: string
  readonly setting: Setting
  readonly onTakeBack: () => void
}): ReactElement {
  const t = useWords()
  const where = whereOf(props.setting)
  return (
    <DeskSheet
      title={t(`call:holdTitle.${where}`, { name: props.name })}
      actions={
        <>
          <Button
            kind="action"
            keyCap={t('ui:keys.enter')}
            shortcut="Enter H"
            onPress={props.onTakeBack}
          >
            {t(`call:holdBack.${where}`)}
          </Button>
          <ButtonLink href={addressOf({ screen: 'library' })}>{t('call:toLibrary')}</ButtonLink>
        </>
      }
    >
      <p>{t(`call:holdHelp.${where}`)}</p>
    </DeskSheet>
  )
}
