/** Hands a text to the browser as a file to save. */
export function downloadText(file: {
  readonly name: string
  readonly type: string
  readonly text: string
}): void {
  const address = URL.createObjectURL(new Blob([file.text], { type: `${file.type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = file.name
  link.click()
  // Only once the browser has taken it may the text be let go.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
