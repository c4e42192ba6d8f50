/** What a program compiled to WASI leaves behind: the one file it wrote, and what it printed. */
export interface WasiRun {
  readonly file: Uint8Array<ArrayBuffer>
  readonly printed: string
}

/** The answer numbers of WASI (preview 1) that are used here. */
const DONE = 0
const BAD_DESCRIPTOR = 8
/** Standard output and errors. */
const PRINTED: ReadonlySet<number> = new Set([1, 2])
/** Descriptor of the one folder that the program sees. */
const FOLDER = 3
/** Descriptor of the one file that it may write there. */
const FILE = 4

/** Thrown by the program's own end, to leave its stack. */
class ProgramEnd extends Error {
  readonly code: number
  constructor(code: number) {
    super(`The program ended with ${code}.`)
    this.code = code
  }
}

/**
 * Runs a WASI command to its end with the given words as its command line. The program gets a folder in memory
 * in which it can write one file, whatever name it gives it; it sees no other file, no clock and no chance.
 *
 * @throws when the program ends with a failure or breaks off.
 */
export async function runWasiProgram(
  program: WebAssembly.Module,
  commandLine: readonly string[],
): Promise<WasiRun> {
  const written = new GrowingFile()
  const printed: Uint8Array[] = []
  const words = commandLine.map((word) => new TextEncoder().encode(`${word}\0`))
  let memory = new WebAssembly.Memory({ initial: 0 })
  const view = () => new DataView(memory.buffer)
  const bytes = () => new Uint8Array(memory.buffer)
  let position = 0

  const fd_write = (descriptor: number, list: number, count: number, total: number): number => {
    if (descriptor !== FILE && !PRINTED.has(descriptor)) return BAD_DESCRIPTOR
    let length = 0
    for (let part = 0; part < count; part += 1) {
      const at = view().getUint32(list + 8 * part, true)
      const size = view().getUint32(list + 8 * part + 4, true)
      const piece = bytes().slice(at, at + size)
      if (descriptor === FILE) written.write(position, piece)
      else printed.push(piece)
      if (descriptor === FILE) position += size
      length += size
    }
    view().setUint32(total, length, true)
    return DONE
  }
  const wasi: Record<string, (...inputs: never[]) => number> = {
    args_sizes_get(count: number, size: number) {
      view().setUint32(count, words.length, true)
      const length = words.reduce((sum, word) => sum + word.length, 0)
      view().setUint32(size, length, true)
      return DONE
    },
    args_get(pointers: number, texts: number) {
      let at = texts
      for (const [index, word] of words.entries()) {
        view().setUint32(pointers + 4 * index, at, true)
        bytes().set(word, at)
        at += word.length
      }
      return DONE
    },
    clock_time_get(_clock: number, _precision: bigint, time: number) {
      view().setBigUint64(time, 0n, true)
      return DONE
    },
    fd_close: () => DONE,
    fd_fdstat_get(descriptor: number, status: number) {
      if (descriptor > FILE) return BAD_DESCRIPTOR
      bytes().fill(0, status, status + 24)
      // 2 a terminal, 3 a folder, 4 a file; and every right there is.
      view().setUint8(status, descriptor === FOLDER ? 3 : descriptor === FILE ? 4 : 2)
      view().setBigUint64(status + 8, 0xffff_ffff_ffff_ffffn, true)
      view().setBigUint64(status + 16, 0xffff_ffff_ffff_ffffn, true)
      return DONE
    },
    fd_fdstat_set_flags: () => DONE,
    fd_prestat_get(descriptor: number, answer: number) {
      if (descriptor !== FOLDER) return BAD_DESCRIPTOR
      view().setUint32(answer, 0, true)
      view().setUint32(answer + 4, 1, true)
      return DONE
    },
    fd_prestat_dir_name(descriptor: number, at: number) {
      if (descriptor !== FOLDER) return BAD_DESCRIPTOR
      bytes()[at] = '/'.charCodeAt(0)
      return DONE
    },
    fd_read: () => BAD_DESCRIPTOR,
    fd_seek(descriptor: number, offset: bigint, from: number, answer: number) {
      if (descriptor !== FILE) return BAD_DESCRIPTOR
      const start = from === 0 ? 0 : from === 1 ? position : written.length
      position = start + Number(offset)
      view().setBigUint64(answer, BigInt(position), true)
      return DONE
    },
    fd_write,
    path_open(...inputs: number[]) {
      view().setUint32(inputs[8] ?? 0, FILE, true)
      return DONE
    },
    proc_exit(code: number) {
      throw new ProgramEnd(code)
    },
  }
  const instance = await WebAssembly.instantiate(program, { wasi_snapshot_preview1: wasi })
  const { memory: itsMemory, _start: start } = instance.exports
  if (!(itsMemory instanceof WebAssembly.Memory) || typeof start !== 'function')
    throw new Error('This is no program that can be run.')
  memory = itsMemory
  try {
    start()
  } catch (end) {
    if (!(end instanceof ProgramEnd) || end.code !== 0) throw end
  }
  return {
    file: written.content(),
    printed: printed.map((piece) => new TextDecoder().decode(piece)).join(''),
  }
}

/** A file in memory that grows as it is written, also from the middle. */
class GrowingFile {
  length = 0
  private space = new Uint8Array(1 << 16)

  write(at: number, piece: Uint8Array): void {
    const end = at + piece.length
    if (end > this.space.length) {
      const larger = new Uint8Array(Math.max(end, this.space.length * 2))
      larger.set(this.space)
      this.space = larger
    }
    this.space.set(piece, at)
    this.length = Math.max(this.length, end)
  }

  content(): Uint8Array<ArrayBuffer> {
    return this.space.slice(0, this.length)
  }
}
