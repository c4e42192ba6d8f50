import { useEffect, useState, type ReactElement } from 'react'

/** Milliseconds until the region has its words: by then it is known to whoever reads the screen. */
const KNOWN = 150

/**
 * Words for screen readers alone, read out once whenever they change. The region comes empty and is filled a moment
 * later, because many screen readers pass over what a region holds when it appears.
 */
export function HeardLine(props: {
  readonly text: string
  /** Language of the words where it is another than that of the page. */
  readonly language?: string
}): ReactElement {
  const [known, setKnown] = useState(false)
  useEffect(() => {
    const waiting = setTimeout(() => setKnown(true), KNOWN)
    return () => clearTimeout(waiting)
  }, [])
  return (
    <p className="only-heard" role="status" lang={props.language}>
      {known ? props.text : ''}
    </p>
  )
}
