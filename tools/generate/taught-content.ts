/** Reads everything that the program teaches with; whoever writes it wrong hears so from `check`. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readChapter } from '../../engine/format/read-chapter.ts'
import { readDrill } from '../../engine/format/read-drill.ts'
import { readProcedure } from '../../engine/format/read-procedure.ts'
import { readScenario } from '../../engine/format/read-scenario.ts'
import type { TaughtContent } from '../../engine/library/coverage.ts'

/** All files of the folder `scenarios` that can be read. */
export function taughtContent(projectFolder: string): TaughtContent {
  const folder = join(projectFolder, 'scenarios')
  const procedures = filesIn(join(folder, 'procedures')).flatMap(
    ({ name, text }) => readProcedure(text, name).document ?? [],
  )
  const known = new Map(procedures.map((procedure) => [procedure.id, procedure]))
  const library = join(folder, 'library')
  return {
    procedures,
    scenarios: readdirSync(library).flatMap((id) => {
      const file = join(library, id, 'scenario.yaml')
      if (!existsSync(file)) return []
      return readScenario(readFileSync(file, 'utf8'), file, { procedures: known }).document ?? []
    }),
    drills: filesIn(join(folder, 'drills')).flatMap(
      ({ name, text }) => readDrill(text, name).document ?? [],
    ),
    chapters: filesIn(join(folder, 'handbook'))
      .flatMap(
        ({ name, text }) =>
          readChapter(text, name, { procedures: new Set(known.keys()) }).document ?? [],
      )
      .toSorted((one, other) => one.order - other.order),
  }
}

function filesIn(folder: string): readonly { readonly name: string; readonly text: string }[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
}
