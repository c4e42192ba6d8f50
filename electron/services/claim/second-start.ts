/** The word that a second start says to the first one, over the loopback of this machine. */
import { timingSafeEqual } from 'node:crypto'
import { connect, createServer, type Server, type Socket } from 'node:net'

const PATIENCE = 2000
const LONGEST_WORD = 200
const YES = 'coming'

export interface Ear {
  readonly port: number
  close(): Promise<void>
}

/** Listens on a port of its own; whoever says the word is answered and heard, everybody else is hung up on. */
export async function listenForSecondStart(word: string, onSecondStart: () => void): Promise<Ear> {
  const server = createServer((socket) => hear(socket, word, onSecondStart))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  server.unref()
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port')
  return { port: address.port, close: () => closed(server) }
}

/** Tells the first start to come to the front; false where it did not answer in two seconds. */
export function callFirstStart(port: number, word: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    let answer = ''
    const settle = (told: boolean): void => {
      socket.destroy()
      resolve(told)
    }
    socket.setTimeout(PATIENCE, () => settle(false))
    socket.setEncoding('utf8')
    socket.on('connect', () => socket.write(`${word}\n`))
    socket.on('data', (part: string) => {
      answer += part
      if (answer.trim() === YES) settle(true)
      else if (answer.length > LONGEST_WORD) settle(false)
    })
    socket.on('error', () => settle(false))
    socket.on('close', () => settle(false))
  })
}

function hear(socket: Socket, word: string, onSecondStart: () => void): void {
  let said = ''
  socket.setTimeout(PATIENCE, () => socket.destroy())
  socket.setEncoding('utf8')
  socket.on('error', () => socket.destroy())
  socket.on('data', (part: string) => {
    said += part
    if (said.length > LONGEST_WORD) socket.destroy()
    else if (said.endsWith('\n')) {
      if (!same(said.trim(), word)) {
        socket.destroy()
        return
      }
      socket.end(`${YES}\n`)
      onSecondStart()
    }
  })
}

function same(said: string, word: string): boolean {
  const [first, second] = [Buffer.from(said), Buffer.from(word)]
  return first.length === second.length && timingSafeEqual(first, second)
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()))
}
