/** Asks the analysis thread, and turns its answers back into what scoring and debrief take. */
import { Worker } from 'node:worker_threads'
import type { ScenarioCopy } from '../../../contract/messages.ts'
import type { ConversationState } from '../../../engine/conversation/conversation-state.ts'
import type { Scenario } from '../../../engine/conversation/scenario.ts'
import { momentOf, step } from '../../../engine/conversation/step.ts'
import type { BestPlay, BestPlayTurn } from '../../../engine/scoring/best-play.ts'
import type { AnalysisAnswer, AnalysisReply, ValuedState } from './analysis-messages.ts'

interface Waiting {
  readonly resolve: (answer: AnalysisAnswer | null) => void
  readonly reject: (reason: Error) => void
}

/** One thread, started at the first question; after a fault it is started anew at the next one. */
export class AnalysisDesk {
  private thread: Worker | null = null
  private asked = 0
  private readonly waiting = new Map<number, Waiting>()

  /**
   * The best conversation of a copy, which can value the given states (and no others). Null where no
   * conversation of the scenario comes to an end. Rejects when the thread fails.
   */
  async bestPlay(
    copy: ScenarioCopy,
    scenario: Scenario,
    states: readonly ConversationState[],
  ): Promise<BestPlay | null> {
    const answer = await this.ask(copy, states)
    return answer === null ? null : playOf(answer, scenario, states)
  }

  /** Lets the thread work a scenario out before anybody asks; a failure shows when somebody does. */
  prepare(copy: ScenarioCopy): void {
    this.ask(copy, []).catch(() => undefined)
  }

  /** Ends the thread; questions under way are rejected. */
  async close(): Promise<void> {
    const thread = this.thread
    this.thread = null
    await thread?.terminate()
    this.failAll(new Error('The program is closing.'))
  }

  private ask(
    { hash, document, procedure }: ScenarioCopy,
    states: readonly ConversationState[],
  ): Promise<AnalysisAnswer | null> {
    const thread = this.thread ?? this.start()
    this.asked += 1
    const id = this.asked
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject })
      thread.postMessage({ id, hash, document, procedure, states })
    })
  }

  private start(): Worker {
    // Run from the sources the thread is a source file, built it is a file beside the one that this is built into.
    const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
    const thread = new Worker(new URL(`./analysis-thread.${ending}`, import.meta.url))
    thread.on('message', (reply: AnalysisReply) => this.receive(reply))
    thread.on('error', (error: Error) => {
      this.thread = null
      this.failAll(error)
    })
    // The host that asks keeps the program running; the thread alone never does.
    thread.unref()
    this.thread = thread
    return thread
  }

  private receive(reply: AnalysisReply): void {
    const waiting = this.waiting.get(reply.id)
    this.waiting.delete(reply.id)
    if (reply.ok) waiting?.resolve(reply.answer)
    else waiting?.reject(new Error(reply.reason))
  }

  private failAll(reason: Error): void {
    for (const { reject } of this.waiting.values()) reject(reason)
    this.waiting.clear()
  }
}

function playOf(
  answer: AnalysisAnswer,
  scenario: Scenario,
  states: readonly ConversationState[],
): BestPlay {
  const valued = new Map<string, ValuedState>()
  states.forEach((state, place) => {
    const value = answer.states[place]
    if (value !== undefined) valued.set(JSON.stringify(state), value)
  })
  const valueAt = (state: ConversationState): ValuedState | undefined =>
    valued.get(JSON.stringify(state))
  return {
    points: answer.points,
    turns: turnsOf(answer.takes, scenario),
    valueOf: (state) => valueAt(state)?.value ?? null,
    bestResponseFrom: (state) => {
      const id = valueAt(state)?.response ?? null
      return momentOf(scenario, state).responses.find((response) => response.id === id) ?? null
    },
  }
}

function turnsOf(takes: AnalysisAnswer['takes'], scenario: Scenario): readonly BestPlayTurn[] {
  let before = scenario.initial
  return takes.map((id) => {
    const result = step(
      scenario,
      before,
      id === null ? { type: 'silence' } : { type: 'say', response: id },
    )
    if (!result.accepted) throw new Error('The best conversation can be played.')
    const turn = { before, taken: result.taken, after: result.state }
    before = result.state
    return turn
  })
}
