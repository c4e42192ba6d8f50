/** Milliseconds after which nothing is waited for: a window in the background paints nothing. */
const PATIENCE = 500

/** Comes once what is being drawn now has been painted: for work that the eye does not wait for. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE)
    requestAnimationFrame(() => setTimeout(resolve))
  })
}
