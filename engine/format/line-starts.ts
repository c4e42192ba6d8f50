/** Finds the line and column of an offset. */
export interface Place {
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 characters. */
  readonly column: number
}

/** Line ends are \n, \r\n or a lone \r; a byte order mark takes no column. */
export class LineStarts {
  private readonly text: string
  /** Worked out when a place is asked for: a file without a fault has none to show. */
  private starts: readonly number[] | null = null

  constructor(text: string) {
    this.text = text
  }

  placeOf(offset: number): Place {
    this.starts ??= startsOf(this.text)
    let low = 0
    let high = this.starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: Math.max(0, offset - (this.starts[low] ?? 0)) + 1 }
  }
}

function startsOf(text: string): readonly number[] {
  const starts = [text.charCodeAt(0) === 0xfeff ? 1 : 0]
  const ends = /\r\n?|\n/g
  while (ends.exec(text) !== null) starts.push(ends.lastIndex)
  return starts
}
