/**
 * Searches on other threads. One thread reads, the others search: so each of them learns, and compiles, but half of the
 * program, which in a run of a few seconds is a good part of all the work.
 */
import { Worker } from 'node:worker_threads'
import { searchScenario, type SearchRequest, type SearchResult } from './search-scenario.ts'

interface Search {
  readonly request: SearchRequest
  readonly found: (result: SearchResult) => void
}

/** Searches that a thread has before it, so that it need not wait for this one, which reads. */
const AHEAD = 3

/** Searches that wait for the other threads, from which on it pays to search here too: one that begins has all to learn. */
const MANY = 10

/** Searches that are asked for one by one and done in no fixed order. */
export class SearchThreads {
  private readonly workers: readonly Worker[]
  /** What each thread has before it, the first being under way; results come back in that order. */
  private readonly given = new Map<Worker, Search[]>()
  private readonly waiting: Search[] = []
  private readonly failure = Promise.withResolvers<never>()
  private whenHandedIn = Promise.withResolvers<void>()

  /** With no other thread at all everything is done here. */
  constructor(threads: number) {
    // It is told to those who wait, if anybody does.
    this.failure.promise.catch(() => {})
    this.workers = Array.from({ length: threads }, () => this.begun())
  }

  /** Asks for a search; `found` is called when it is done, at the latest in `finish`. */
  ask(request: SearchRequest, found: (result: SearchResult) => void): void {
    this.waiting.push({ request, found })
    this.give()
  }

  /** Lets the other threads hand in what they have found, or does here what was asked for where there is none. */
  async keepUp(): Promise<void> {
    while (this.workers.length === 0 && this.waiting.length > 0) await this.searchHere()
    await handedIn()
  }

  /** Takes part in what has been asked for until all is done. Rejects where a thread has failed. */
  async finish(): Promise<void> {
    await this.keepUp()
    while (this.waiting.length >= MANY) {
      await this.searchHere()
      await handedIn()
    }
    while ([...this.given.values()].some((searches) => searches.length > 0))
      await Promise.race([this.whenHandedIn.promise, this.failure.promise])
  }

  /** Ends the threads, whatever they are at. */
  async end(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()))
  }

  private async searchHere(): Promise<void> {
    const search = this.waiting.shift()
    if (search !== undefined) search.found(await searchScenario(search.request))
  }

  private begun(): Worker {
    const worker = new Worker(new URL('search-worker.ts', import.meta.url))
    this.given.set(worker, [])
    worker.on('message', (result: SearchResult) => {
      this.given.get(worker)?.shift()?.found(result)
      this.give()
      this.whenHandedIn.resolve()
      this.whenHandedIn = Promise.withResolvers()
    })
    worker.on('error', (error) => this.failure.reject(error))
    worker.on('exit', (code) => this.failure.reject(new Error(`a thread ended with ${code}`)))
    return worker
  }

  private give(): void {
    for (const [worker, searches] of this.given) {
      while (searches.length < AHEAD) {
        const search = this.waiting.shift()
        if (search === undefined) return
        searches.push(search)
        worker.postMessage(search.request)
      }
    }
  }
}

/** A turn of the event loop, in which other threads can hand in and be given what is next. */
function handedIn(): Promise<void> {
  return new Promise((done) => {
    setImmediate(done)
  })
}
