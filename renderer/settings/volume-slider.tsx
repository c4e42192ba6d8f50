import { useEffect, useRef, useState, type ReactElement } from 'react'
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components'
import styles from './settings-screen.module.css'

/** Milliseconds after which a value that nobody let go of counts as set: assistive technology moves no knob. */
const RESTS = 300

/** One volume, 0 to 1. It is heard while it moves and stored when the knob is let go or rests. */
export function VolumeSlider(props: {
  readonly label: string
  readonly volume: number
  /** On every step of the way. */
  readonly onMove: (volume: number) => void
  /** The knob was let go, or rests, here. */
  readonly onSet: (volume: number) => void
}): ReactElement {
  const [moving, setMoving] = useState<number | null>(null)
  const volume = moving ?? props.volume
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(resting.current), [])
  const set = (value: number) => {
    clearTimeout(resting.current)
    setMoving(null)
    props.onSet(value)
  }
  return (
    <Slider
      className={styles.slider ?? ''}
      value={volume}
      minValue={0}
      maxValue={1}
      step={0.05}
      formatOptions={{ style: 'percent' }}
      onChange={(value) => {
        setMoving(value)
        props.onMove(value)
        clearTimeout(resting.current)
        resting.current = setTimeout(() => set(value), RESTS)
      }}
      onChangeEnd={set}
    >
      <div className={styles['slider-head']}>
        <Label>{props.label}</Label>
        <SliderOutput className="tabular" />
      </div>
      <SliderTrack className={styles.track ?? ''}>
        <div className={styles.filled} style={{ width: `${volume * 100}%` }} />
        <SliderThumb className={styles.thumb ?? ''} />
      </SliderTrack>
    </Slider>
  )
}
