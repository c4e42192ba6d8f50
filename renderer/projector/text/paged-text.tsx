import { useLayoutEffect, useRef, type ReactElement } from 'react'
import { useElementSize } from '../../ui/measure/use-element-size.ts'
import { fittedPages } from './fitted-pages.ts'
import styles from './paged-text.module.css'

/**
 * One page of a text that is too long for its place; the type never gets smaller for it. Fills its place and
 * tells by `onPages` into which pages the text falls there. Hidden from screen readers: whoever uses it says
 * the whole text to them once.
 */
export function PagedText(props: {
  readonly text: string
  /** The pages of the text, as `onPages` told them; empty before. */
  readonly pages: readonly string[]
  /** From 0. */
  readonly page: number
  readonly language: string
  readonly onPages: (pages: readonly string[]) => void
}): ReactElement {
  const { text, onPages } = props
  const [place, size] = useElementSize<HTMLDivElement>()
  const measure = useRef<HTMLParagraphElement>(null)
  useLayoutEffect(() => {
    const scale = measure.current
    if (scale === null) return
    const fits = (page: string): boolean => {
      scale.textContent = page
      return size.height === 0 || scale.scrollHeight <= size.height + 1
    }
    onPages(fittedPages(text, fits))
    scale.textContent = ''
    // Fonts that arrive late change what fits.
    let current = true
    void document.fonts?.ready.then(() => {
      if (!current) return
      onPages(fittedPages(text, fits))
      scale.textContent = ''
    })
    return () => {
      current = false
    }
  }, [text, size.width, size.height, onPages])
  const shown = props.pages[Math.min(props.page, props.pages.length - 1)] ?? text
  return (
    <div ref={place} className={styles.place} lang={props.language} aria-hidden="true">
      <p className={styles.shown}>{shown}</p>
      <p ref={measure} className={styles.measure} />
    </div>
  )
}
