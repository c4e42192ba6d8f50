/**
 * Generated stories that both engines can tell: moments with three responses, two whole numbers that go from 0
 * to 100 in fives, one response in ten with a condition. The same size and seed always make the same story.
 */
import { shuffledResponses } from '../../engine/conversation/shuffle.ts'

export interface Story {
  readonly moments: readonly StoryMoment[]
}

export interface StoryMoment {
  readonly text: string
  /** None for an ending. */
  readonly choices: readonly StoryChoice[]
}

export interface StoryNeed {
  readonly variable: 'patience' | 'doubt'
  readonly atLeast: number
}

export interface StoryChoice {
  readonly text: string
  /** Variable, and its lowest value at which the choice is on offer; null for always. */
  readonly needs: StoryNeed | null
  /** What the choice adds to the two variables; null leaves them alone. */
  readonly change: readonly [number, number] | null
  /** Step that the choice performs, or null. */
  readonly step: number | null
  readonly to: number
}

/** Steps that a story goes through. */
export const STORY_STEPS = 7
export const VARIABLE_START = 50

/** A looping story: choices lead anywhere, and the one ending is reached from the first moment only. */
export function loopingStory(size: number): Story {
  const chance = chances(size)
  const ending = size - 1
  return {
    moments: Array.from({ length: size }, (_, index) => ({
      text: momentText(index),
      choices:
        index === ending
          ? []
          : threeChoices(index, (place) => ({
              change: [chance(3) * 5 - 5, chance(3) * 5 - 5],
              needs: needOf(index, place),
              step: chance(20) === 0 ? chance(STORY_STEPS) : null,
              to: index === 0 && place === 2 ? ending : chance(Math.max(1, ending)),
            })),
    })),
  }
}

/**
 * A story without loops, as conversations mostly are: it comes to an end after `depth` answers. Every third of
 * the choices moves the variables; steps are performed in the part of the story that they belong to.
 */
export function endingStory(size: number, depth: number): Story {
  const chance = chances(size + depth)
  const width = Math.ceil((size - 1) / depth)
  return {
    moments: Array.from({ length: size }, (_, index) => {
      const layer = index === 0 ? 0 : 1 + Math.floor((index - 1) / width)
      const next = 1 + layer * width
      const step = Math.floor((layer * STORY_STEPS) / (depth + 1))
      return {
        text: momentText(index),
        choices:
          next >= size
            ? []
            : threeChoices(index, (place) => ({
                change: chance(3) === 0 ? [chance(3) * 5 - 5, chance(3) * 5 - 5] : null,
                needs: needOf(index, place),
                step: chance(4) === 0 ? step : null,
                to: Math.min(size - 1, next + chance(width)),
              })),
      }
    }),
  }
}

/** One choice in ten has a condition, of one variable and the other in turn; never the first of a moment. */
function needOf(index: number, place: number): StoryNeed | null {
  const number = index * 3 + place
  if (place === 0 || number % 20 > 2) return null
  return { variable: number % 2 === 0 ? 'patience' : 'doubt', atLeast: 40 }
}

function threeChoices(
  index: number,
  make: (place: number) => Omit<StoryChoice, 'text'>,
): readonly StoryChoice[] {
  return [0, 1, 2].map((place) => ({
    text: `Answer ${place + 1} to what was said in moment ${index}, in plain words.`,
    ...make(place),
  }))
}

function momentText(index: number): string {
  return `This is what the customer says in moment ${index}, a line of the usual length of such a line.`
}

/** Whole numbers below a bound, always the same for a seed. */
export function chances(seed: number): (below: number) => number {
  const numbers = Array.from({ length: 4096 }, (_, index) => index)
  let turn = 0
  let drawn: readonly number[] = []
  return (below) => {
    if (turn % numbers.length === 0) drawn = shuffledResponses(numbers, seed, turn + 1)
    const number = drawn[turn % numbers.length] ?? 0
    turn += 1
    return number % below
  }
}
