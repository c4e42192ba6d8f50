/** Which lines are shown: by kind, place, difficulty, skill, and whether they were taken yet. */
import type { ScenarioKind, Setting } from '../../engine/format/scenario-document.ts'
import type { Playable } from './playable.ts'

export interface LineFilter {
  readonly kind: ScenarioKind | 'all'
  readonly setting: Setting | 'all'
  /** 1 to 5, as a text, because that is what a list of choices has. */
  readonly difficulty: string
  /** Id of a skill. */
  readonly skill: string
  readonly onlyNew: boolean
}

export const EVERY_LINE: LineFilter = {
  kind: 'all',
  setting: 'all',
  difficulty: 'all',
  skill: 'all',
  onlyNew: false,
}

/** Whether a line passes; `isNew` tells whether it was never played to its end. */
export function passes({ card }: Playable, filter: LineFilter, isNew: boolean): boolean {
  return (
    (filter.kind === 'all' || card.kind === filter.kind) &&
    (filter.setting === 'all' || card.setting === filter.setting) &&
    (filter.difficulty === 'all' || String(card.difficulty) === filter.difficulty) &&
    (filter.skill === 'all' || card.skills.some(({ id }) => id === filter.skill)) &&
    (!filter.onlyNew || isNew)
  )
}

/** The skills that some line trains, by name in the language shown. */
export function skillsOf(
  lines: readonly Playable[],
  tag: string,
): readonly { readonly id: string; readonly title: string }[] {
  const titles = new Map(
    lines.flatMap(({ card }) => card.skills.map(({ id, title }) => [id, title])),
  )
  return [...titles]
    .map(([id, title]) => ({ id, title }))
    .toSorted((one, other) => one.title.localeCompare(other.title, tag))
}

/** The filter without what no line has any more: a file may vanish while it is filtered by. */
export function stillThere(filter: LineFilter, lines: readonly Playable[]): LineFilter {
  const has = (test: (line: Playable) => boolean): boolean => lines.some(test)
  return {
    ...filter,
    kind: has(({ card }) => card.kind === filter.kind) ? filter.kind : 'all',
    setting: has(({ card }) => card.setting === filter.setting) ? filter.setting : 'all',
    skill: has(({ card }) => card.skills.some(({ id }) => id === filter.skill))
      ? filter.skill
      : 'all',
  }
}
