import type { ReactElement } from 'react'
import { useSettings } from '../app/settings.tsx'
import { useKey } from '../ui/controls/use-key.ts'

/** Listens for the keys of choices, first one first; nothing to see. Off where single keys are. */
export function ChoiceKeys(props: {
  readonly keys: readonly string[]
  readonly onChoose: (index: number) => void
}): ReactElement {
  return (
    <>
      {props.keys.map((key, index) => (
        <OneKey key={key} name={key} onPress={() => props.onChoose(index)} />
      ))}
    </>
  )
}

function OneKey(props: { readonly name: string; readonly onPress: () => void }): null {
  const { settings } = useSettings()
  useKey(props.name, props.onPress, { when: settings.singleKeys === 'on' })
  return null
}
