/** Reads a scenario file: text in; a complete document, problems with places, or both out. Never throws. */
import type { Problem } from '../problems/problem.ts'
import { ProblemList } from './problem-list.ts'
import type { ProcedureDocument } from './procedure-document.ts'
import { readFormat } from './read-format.ts'
import { readTree } from './read-tree.ts'
import { resolveScenario } from './resolve-scenario.ts'
import type { ScenarioDocument } from './scenario-document.ts'
import { scenarioForm } from './scenario-form.ts'
import { ScenarioPlaces } from './scenario-places.ts'

export interface ReadScenario {
  /** Name of the file for messages. */
  readonly file: string
  /** Null where there was an error; warnings alone leave it usable. */
  readonly document: ScenarioDocument | null
  /** All problems of the file, sorted by place. */
  readonly problems: readonly Problem[]
  readonly places: ScenarioPlaces
}

export interface ScenarioSurroundings {
  /** Procedures that the scenario may name, by id. */
  readonly procedures: ReadonlyMap<string, ProcedureDocument>
  /** Files in the scenario's media folder, paths inside it; leave it out where that is not known. */
  readonly mediaFiles?: ReadonlySet<string>
}

/**
 * Reads the text of a scenario file. `file` is its name for messages; where it ends in
 * `<folder>/scenario.yaml` the id must be that of the folder.
 */
export function readScenario(
  text: string,
  file: string,
  surroundings: ScenarioSurroundings,
): ReadScenario {
  const problems = new ProblemList(file, text)
  const tree = readTree(text, problems)
  let document: ScenarioDocument | null = null
  if (tree !== null && readFormat(tree, 'scenario', problems)) {
    const read = scenarioForm.read(tree, problems, 'scenario')
    if (read !== undefined) {
      document = resolveScenario(read, surroundings.procedures, problems)
      const folder = /([^/\\]+)[/\\]scenario\.ya?ml$/.exec(file)?.[1]
      if (
        folder !== undefined &&
        read.id !== undefined &&
        read.id.value !== folder &&
        folder !== '..' &&
        folder !== '.'
      ) {
        problems.report('TR311', read.id.start, { id: read.id.value, folder })
      }
      for (const { value } of read.media ?? []) {
        if (surroundings.mediaFiles?.has(value.value) === false)
          problems.report('TR313', value.start, { name: value.value })
      }
    }
  }
  if (problems.hasErrors) document = null
  return {
    file,
    document,
    problems: problems.sorted(),
    places: new ScenarioPlaces(tree, document, problems),
  }
}
