/** Reads a play-through file: text in; the play-through, problems with places, or both out. Never throws. */
import { LineStarts, type Place } from '../format/line-starts.ts'
import { ProblemList } from '../format/problem-list.ts'
import { readTree } from '../format/read-tree.ts'
import type { TreeNode } from '../format/tree.ts'
import { valueUnder } from '../format/form.ts'
import type { Problem } from '../problems/problem.ts'
import { playthroughForm } from './playthrough-form.ts'
import type { Playthrough } from './playthrough.ts'

export interface ReadPlaythrough {
  /** Null where there was an error. */
  readonly playthrough: Playthrough | null
  readonly problems: readonly Problem[]
  readonly places: PlaythroughPlaces
  /** Whether it says in which ring somebody picks up; where it does not, that is the first. */
  readonly namesRing: boolean
}

/** Where things stand in the file. */
export interface PlaythroughPlaces {
  /** A line of `says`, by its place in the list from 0; the key where there is no such line. */
  ofLine(index: number): Place
  readonly ofExpectation: Place
}

/** Reads the text of a play-through; `file` is its name for messages. */
export function readPlaythrough(text: string, file: string): ReadPlaythrough {
  const problems = new ProblemList(file, text)
  const tree = readTree(text, problems)
  const read = tree === null ? undefined : playthroughForm.read(tree, problems, 'play-through')
  const places = placesOf(tree, text)
  if (read === undefined || problems.hasErrors)
    return { playthrough: null, problems: problems.sorted(), places, namesRing: false }
  const { expect } = read
  const playthrough: Playthrough = {
    title: read.title?.value.trim() ?? '',
    about: read.about?.value.trim() ?? '',
    picksUp: read['picks-up'] ?? 1,
    says: read.says?.map(({ value }) => value.trim()) ?? [],
    log: read.log ?? 'none',
    promises: read.promises ?? 'forgotten',
    expect: {
      score: expect?.score ?? 0,
      outcome: expect?.outcome?.value ?? 'none',
      stepsLate: expect?.['steps-late']?.map(({ value }) => value) ?? [],
      stepsMissing: expect?.['steps-missing']?.map(({ value }) => value) ?? [],
    },
  }
  const namesRing = read['picks-up'] !== undefined
  return { playthrough, problems: problems.sorted(), places, namesRing }
}

function placesOf(tree: TreeNode | null, text: string): PlaythroughPlaces {
  const lines = new LineStarts(text)
  const under = (name: string) => (tree?.kind === 'map' ? valueUnder(tree, name) : null)
  const says = under('says')
  return {
    ofLine: (index) => {
      const line = says?.kind === 'list' ? says.items[index] : undefined
      return lines.placeOf(line?.start ?? says?.start ?? 0)
    },
    ofExpectation: lines.placeOf(under('expect')?.start ?? 0),
  }
}
