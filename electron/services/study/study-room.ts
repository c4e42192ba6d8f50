/** Where scenarios are searched: in a thread of its own, and here where no thread can be had. */
import { Worker } from 'node:worker_threads'
import { HOST_SENTENCES } from '../../../contract/host-sentences.ts'
import type { Hint } from '../../../contract/messages.ts'
import type { TimedTurn } from '../../../engine/attempt/turn.ts'
import type { BestConversation, Debrief } from '../../../engine/debrief/debrief.ts'
import { refused } from '../service-failure.ts'
import { Study } from './study.ts'
import type {
  AttemptScore,
  StoredCopy,
  StudyQuestion,
  StudyReply,
  StudyRequest,
} from './study-request.ts'

interface Waiting {
  readonly request: StudyRequest
  readonly resolve: (answer: unknown) => void
  readonly reject: (error: Error) => void
  readonly timer: NodeJS.Timeout
}

/** Milliseconds after which a search is given up, and megabytes that it may fill. */
const PATIENCE = 120_000
const LARGEST = 2_048
/** Milliseconds before a search begins that nobody waits for yet: a window that is opening comes first. */
const WARM_AFTER = 3_000
const TOO_LARGE = HOST_SENTENCES.tooLarge

/** The thread's file: beside this one in the sources and in the built program. */
function threadFile(): URL {
  const name = import.meta.url.endsWith('.ts') ? 'study-thread.ts' : 'study-thread.js'
  return new URL(name, import.meta.url)
}

export class StudyRoom {
  private readonly waiting = new Map<number, Waiting>()
  private readonly file: URL
  private thread: Worker | null = null
  /**
   * Whether the thread has said that it runs. It is asked only then: one that broke down over its first
   * question must not look like one that could not start, or the question would be worked out here.
   */
  private ready = false
  /** Set once a thread could not even start: then everything is worked out here. */
  private here: Study | null = null
  private asked = 0
  private warming: NodeJS.Timeout | null = null

  constructor(file: URL = threadFile()) {
    this.file = file
  }

  /** Begins a search soon whose answer is wanted later; another wish in the meantime takes its place. */
  warm(copy: StoredCopy): void {
    if (this.warming !== null) clearTimeout(this.warming)
    this.warming = setTimeout(() => {
      // Where there is no thread, a search that nobody waits for would only be in the way.
      if (this.here === null) this.ask({ kind: 'warm', copy }).catch(() => undefined)
    }, WARM_AFTER).unref()
  }

  score(copy: StoredCopy, log: readonly TimedTurn[]): Promise<AttemptScore | null> {
    // Each kind of request has its own kind of answer: see study-request.ts. So below.
    return this.ask({ kind: 'score', copy, log }) as Promise<AttemptScore | null>
  }

  debrief(
    copy: StoredCopy,
    log: readonly TimedTurn[],
    traineeName: string,
    language = '',
  ): Promise<Debrief | null> {
    const request = { kind: 'debrief', copy, log, traineeName, language } as const
    return this.ask(request) as Promise<Debrief | null>
  }

  best(copy: StoredCopy, traineeName: string, language = ''): Promise<BestConversation | null> {
    const request = { kind: 'best', copy, traineeName, language } as const
    return this.ask(request) as Promise<BestConversation | null>
  }

  hint(copy: StoredCopy, log: readonly TimedTurn[], language = ''): Promise<Hint> {
    return this.ask({ kind: 'hint', copy, log, language }) as Promise<Hint>
  }

  async close(): Promise<void> {
    const { thread, warming } = this
    if (warming !== null) clearTimeout(warming)
    this.thread = null
    this.giveUp(HOST_SENTENCES.closing)
    await thread?.terminate()
  }

  private ask(request: StudyRequest): Promise<unknown> {
    if (this.here !== null) return Promise.resolve(this.here).then((study) => study.answer(request))
    return new Promise((resolve, reject) => {
      this.asked += 1
      const number = this.asked
      const timer = setTimeout(() => this.lose(TOO_LARGE), PATIENCE).unref()
      this.waiting.set(number, { request, resolve, reject, timer })
      this.thread ??= this.startThread()
      if (this.ready) this.thread.postMessage({ number, request } satisfies StudyQuestion)
    })
  }

  private startThread(): Worker {
    const thread = new Worker(this.file, { resourceLimits: { maxOldGenerationSizeMb: LARGEST } })
    this.ready = false
    thread.on('message', (reply: StudyReply) => {
      if (!('ready' in reply)) this.settle(reply)
      else if (this.thread === thread) this.askAll(thread)
    })
    const ended = (): void => {
      if (this.thread !== thread) return
      if (this.ready) this.lose(TOO_LARGE)
      else this.workHere()
    }
    thread.once('error', ended)
    thread.once('exit', ended)
    thread.unref()
    return thread
  }

  private askAll(thread: Worker): void {
    this.ready = true
    for (const [number, { request }] of this.waiting) {
      thread.postMessage({ number, request } satisfies StudyQuestion)
    }
  }

  private settle(reply: Exclude<StudyReply, { readonly ready: true }>): void {
    const waiting = this.waiting.get(reply.number)
    if (waiting === undefined) return
    this.waiting.delete(reply.number)
    clearTimeout(waiting.timer)
    if ('answer' in reply) waiting.resolve(reply.answer)
    else waiting.reject(new Error(reply.failed))
  }

  private workHere(): void {
    this.thread = null
    this.here = new Study()
    for (const [number, { request }] of this.waiting) {
      try {
        this.settle({ number, answer: this.here.answer(request) })
      } catch (error) {
        this.settle({ number, failed: error instanceof Error ? error.name : 'unknown' })
      }
    }
  }

  /** The thread ran out of memory or time: it is let go, and the next question gets a new one. */
  private lose(sentence: string): void {
    void this.thread?.terminate()
    this.thread = null
    this.giveUp(sentence)
  }

  private giveUp(sentence: string): void {
    for (const { reject, timer } of this.waiting.values()) {
      clearTimeout(timer)
      reject(refused(sentence))
    }
    this.waiting.clear()
  }
}
