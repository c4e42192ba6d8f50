/** A generated story made ready for each of the two engines. */
import { Compiler, type Story as InkStory } from 'inkjs/full'
import { prepareScenario } from '../../engine/conversation/prepare-scenario.ts'
import type { Scenario } from '../../engine/conversation/scenario.ts'
import type { ProcedureDocument } from '../../engine/format/procedure-document.ts'
import { readProcedure } from '../../engine/format/read-procedure.ts'
import { readScenario } from '../../engine/format/read-scenario.ts'
import { inkText, procedureText, scenarioText } from './story-texts.ts'
import type { Story } from './story.ts'

/** The procedure that all stories name. */
export function benchProcedures(): ReadonlyMap<string, ProcedureDocument> {
  const { document, problems } = readProcedure(procedureText(), 'bench-steps.yaml')
  if (document === null)
    throw new Error(`the generated procedure is valid: ${JSON.stringify(problems)}`)
  return new Map([[document.id, document]])
}

/** Reads, checks and prepares the text of a scenario: all that comes before the first line is said. */
export function loadScenario(
  text: string,
  procedures: ReadonlyMap<string, ProcedureDocument>,
): Scenario {
  const { document, problems } = readScenario(text, 'bench-story/scenario.yaml', { procedures })
  const procedure = procedures.get('bench-steps')
  if (document === null || procedure === undefined || problems.length > 0) {
    throw new Error(`the generated story is valid: ${JSON.stringify(problems.slice(0, 3))}`)
  }
  return prepareScenario(document, procedure)
}

export function scenarioOf(story: Story): Scenario {
  return loadScenario(scenarioText(story), benchProcedures())
}

/** Compiles the text of an ink story, ready to be told. */
export function compileInk(text: string): InkStory {
  const story = new Compiler(text).Compile()
  if (story === null) throw new Error('the generated ink is valid')
  return story
}

export function inkOf(story: Story): InkStory {
  return compileInk(inkText(story))
}

/** Says all that an ink story has to say until the next choice. */
export function continueInk(story: InkStory): string {
  let said = ''
  while (story.canContinue) said += story.Continue()
  return said
}
