/** Takes a drawn path apart into the strokes that it is made of, so that eyes and mouths can be exchanged. */

/** One stroke of a path, with the box that holds all its points, in the units of the drawing. */
export interface PathPart {
  /** Path data of its own, beginning with an absolute move. */
  readonly data: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** How many figures each command of a path takes. */
const FIGURES: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
}

/** The strokes of a path, in order. Throws on path data that has a command nobody knows. */
export function pathParts(data: string): readonly PathPart[] {
  const tokens = data.match(/[a-zA-Z]|-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? []
  const parts: PathPart[] = []
  let part: { -readonly [Key in keyof PathPart]: PathPart[Key] } | null = null
  let [x, y, startX, startY] = [0, 0, 0, 0]
  let command = ''
  for (let next = 0; next < tokens.length;) {
    const token = tokens[next] ?? ''
    if (/[a-zA-Z]/.test(token)) {
      command = token
      next += 1
    }
    const kind = command.toUpperCase()
    const count = FIGURES[kind]
    if (count === undefined) throw new Error(`A path has the unknown command ${command}.`)
    const figures = tokens.slice(next, next + count).map(Number)
    next += count
    const [fromX, fromY] = command === kind ? [0, 0] : [x, y]
    const last = (back: number) => figures[count - back] ?? 0
    if (kind === 'Z') [x, y] = [startX, startY]
    else if (kind === 'H') x = fromX + last(1)
    else if (kind === 'V') y = fromY + last(1)
    else [x, y] = [fromX + last(2), fromY + last(1)]
    if (kind === 'M' || part === null) {
      ;[startX, startY] = [x, y]
      part = { data: `M${x.toFixed(1)} ${y.toFixed(1)}`, left: x, right: x, top: y, bottom: y }
      parts.push(part)
      // What follows a move without a command of its own is lines.
      command = command === 'm' ? 'l' : 'L'
      continue
    }
    part.data += command + figures.join(' ')
    const curved = kind === 'C' || kind === 'S' || kind === 'Q'
    for (let place = 0; curved && place < count; place += 2)
      reach(part, fromX + (figures[place] ?? 0), fromY + (figures[place + 1] ?? 0))
    reach(part, x, y)
  }
  return parts
}

function reach(part: { -readonly [Key in keyof PathPart]: PathPart[Key] }, x: number, y: number) {
  part.left = Math.min(part.left, x)
  part.right = Math.max(part.right, x)
  part.top = Math.min(part.top, y)
  part.bottom = Math.max(part.bottom, y)
}
