import { useLayoutEffect, useRef, type ReactElement } from 'react'
import { useElementSize } from '../../ui/measure/use-element-size.ts'
import { fittedText, type FittedText } from './fitted-text.ts'
import styles from './paged-text.module.css'

const USUAL: readonly number[] = [1]

/**
 * One page of a text that may be too long for its place: as large as it fits, never smaller than usual. Fills
 * its place and tells by `onFit` how the text falls there. Hidden from screen readers: whoever uses it says
 * the whole text to them once.
 */
export function PagedText(props: {
  readonly text: string
  /** How the text falls, as `onFit` told it; null before. */
  readonly fitted: FittedText | null
  /** From 0. */
  readonly page: number
  readonly language: string
  /** Sizes beside the usual one that may be tried, largest first; a constant of whoever uses this. */
  readonly sizes?: readonly number[]
  readonly onFit: (fitted: FittedText) => void
}): ReactElement {
  const { text, onFit, sizes = USUAL, fitted } = props
  const [place, { width, height }] = useElementSize<HTMLDivElement>()
  const measure = useRef<HTMLParagraphElement>(null)
  useLayoutEffect(() => {
    const scale = measure.current
    if (scale === null) return
    const fits = (page: string, size: number): boolean => {
      scale.textContent = page
      scale.style.fontSize = `${size}em`
      return height === 0 || scale.scrollHeight <= height + 1
    }
    const fit = (): void => {
      onFit(fittedText(text, sizes, fits))
      scale.textContent = ''
    }
    fit()
    // Letters that arrive late change what fits; where pages know nothing of fonts, nothing changes.
    let current = true
    const fonts = (document as Partial<Document>).fonts
    void fonts?.ready.then(() => current && fit())
    return () => {
      current = false
    }
  }, [text, sizes, width, height, onFit])
  const pages = fitted?.pages ?? [text]
  const shown = pages[Math.min(props.page, pages.length - 1)] ?? text
  return (
    <div ref={place} className={styles.place} lang={props.language} aria-hidden="true">
      <p className={styles.shown} style={{ fontSize: `${fitted?.size ?? 1}em` }}>
        {shown}
      </p>
      <p ref={measure} className={styles.measure} />
    </div>
  )
}
