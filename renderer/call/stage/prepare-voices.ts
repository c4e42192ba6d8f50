import { MOODS, type MoodId } from '../../../engine/doctrine/mood.ts'
import { whenIdle } from '../../ui/measure/when-idle.ts'
import { CAPTION_SIZES } from '../../ui/mood/caption-size.ts'
import styles from './caption.module.css'

/** Any letters: what takes long is the cut of the type for a mood and a size, not the words that are set in it. */
const LETTERS = 'Well'

/**
 * Has the type cut for the voice of every mood, the given one first, each in a breath of its own: the browser does that
 * when words are first set in a voice, and the line that brings a new mood would wait for it. Returns how to stop.
 */
export function prepareVoices(first: MoodId): () => void {
  const moods = MOODS.map(({ id }) => id)
    .filter((id) => id !== first)
    .toSpliced(0, 0, first)
  let next = 0
  let callOff = (): void => undefined
  const goOn = (): void => {
    const mood = moods[next]
    if (mood === undefined) return
    next += 1
    callOff = whenIdle(() => {
      setOnce(mood)
      goOn()
    })
  }
  goOn()
  return () => callOff()
}

/** Sets the letters in the voice of a mood and takes them away again, before anybody could see or hear them. */
function setOnce(mood: MoodId): void {
  const voice = document.createElement('div')
  voice.dataset['mood'] = mood
  voice.ariaHidden = 'true'
  voice.style.cssText = 'position: fixed; visibility: hidden'
  for (const size of CAPTION_SIZES) {
    const line = document.createElement('p')
    line.className = styles.caption ?? ''
    if (size !== null) line.style.setProperty('--caption-size', `${size}rem`)
    line.textContent = LETTERS
    voice.append(line)
  }
  document.body.append(voice)
  // Asking for its height has it set.
  voice.getBoundingClientRect()
  voice.remove()
}
