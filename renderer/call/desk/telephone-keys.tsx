import { memo } from 'react'
import { PhoneKey } from '../../ui/telephone/phone-key.tsx'
import { useWords } from '../../words/use-words.ts'

/** Hold, mute, end. Drawn anew only when one of them changes, not with every second of the clock beside them. */
export const TelephoneKeys = memo(function TelephoneKeys(props: {
  readonly phone: boolean
  readonly held: boolean
  readonly over: boolean
  readonly muted: boolean
  readonly onHold: () => void
  readonly onMute: () => void
  readonly onEnd: () => void
}) {
  const t = useWords()
  const { phone, held, over } = props
  return (
    <>
      <PhoneKey
        icon={held ? 'play' : 'hold'}
        name={t(held ? 'call:takeBack' : phone ? 'call:hold' : 'call:pause')}
        letter="H"
        down={held}
        disabled={over}
        onPress={props.onHold}
      />
      <PhoneKey
        icon={props.muted ? 'no-sound' : 'sound'}
        name={t(`call:mute.${phone ? 'phone' : 'other'}`)}
        letter="M"
        down={props.muted}
        onPress={props.onMute}
      />
      <PhoneKey
        icon={phone ? 'end' : 'stop'}
        name={t(`call:end.${phone ? 'phone' : 'other'}`)}
        letter="E"
        disabled={over}
        onPress={props.onEnd}
      />
    </>
  )
})
