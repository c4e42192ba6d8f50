import { startTransition, useEffect, useRef, useState } from 'react'
import type { MicroEmotionId } from '../../../engine/doctrine/micro-emotions.ts'
import type { MoodId } from '../../../engine/doctrine/mood.ts'
import { reactionTo, type ReactionId } from '../../ui/face/reactions.ts'

/** Milliseconds after an answer at which the face is cut to what it feels. */
const FACE = 160
/** Milliseconds after an answer at which the words begin; any key shows them sooner. */
const WORDS = 520
/** Milliseconds that a reaction stays on the face. */
const REACTION = 900

/** What the stage shows of a mood: all of it changes in one instant, with the face. */
export interface ShownMood {
  readonly mood: MoodId
  readonly calm: number
  readonly trust: number
  /** What changed, in words. */
  readonly note: string
}

/** How far the chain that an answer sets off has come. */
export interface MoodChain {
  readonly shown: ShownMood
  /** The passing feeling on the face, or null. */
  readonly reaction: ReactionId | null
  /** Whether it is the words' turn: the customer speaks only after the face has spoken. */
  readonly speaks: boolean
}

/** Where a chain stands: the key sinks, the face reacts, it goes on reacting under the first words, it is over. */
type Step = 'key' | 'face' | 'words' | 'over'

/**
 * One answer is one chain: the key sinks, the face changes before any word, a wave runs through the cord and
 * field and meters follow it, then come the words. The chain only says what is shown when: the call itself
 * has long moved on, and a key pressed meanwhile counts. `cuts` shows all at once, the face for its moment.
 */
export function useMoodChain(
  now: ShownMood,
  turn: {
    /** Names the moment; another one sets off the chain. */
    readonly arrival: string
    /** Number of the turn that comes next: going back in a call is no answer to react to. */
    readonly number: number
    /** What the last answer made the customer feel. */
    readonly feelings: readonly MicroEmotionId[]
  },
  cuts: boolean,
): MoodChain {
  const { arrival, number } = turn
  const [chain, setChain] = useState({ arrival, number, step: 'over' as Step, answered: false })
  const first: Step = cuts ? 'words' : 'key'
  const step = chain.arrival === arrival ? chain.step : first
  const answered = chain.arrival === arrival ? chain.answered : number > chain.number
  const before = useRef(now)
  useEffect(() => {
    if (step !== 'key') before.current = now
  })
  useEffect(() => {
    if (chain.arrival === arrival && chain.step === 'over') return
    // Only noted: what it says is shown already.
    if (chain.arrival !== arrival)
      startTransition(() =>
        setChain({ arrival, number, step: first, answered: number > chain.number }),
      )
    const next = {
      key: { step: 'face', wait: FACE },
      face: { step: 'words', wait: WORDS - FACE },
      words: { step: 'over', wait: cuts ? REACTION : FACE + REACTION - WORDS },
      over: null,
    } as const
    const coming = next[step]
    if (coming === null) return
    const clock = setTimeout(() => {
      setChain((known) => ({ ...known, arrival, number, step: coming.step }))
    }, coming.wait)
    return () => clearTimeout(clock)
  }, [arrival, number, step, first, cuts, chain.arrival, chain.number, chain.step])
  const reacts = answered && (step === 'face' || step === 'words')
  return {
    shown: step === 'key' ? before.current : now,
    reaction: reacts ? reactionTo(turn.feelings, now.mood) : null,
    speaks: step === 'words' || step === 'over',
  }
}
