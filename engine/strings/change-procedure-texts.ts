/** Goes through every text of a procedure that people read. */
import type { ProcedureDocument } from '../format/procedure-document.ts'
import { changeList } from './change-scenario-texts.ts'
import { textsOf, under, type SourceText, type TextChange } from './text-list.ts'

/** The procedure with every text changed; steps, their order and their principles stay what they are. */
export function changeProcedureTexts(
  procedure: ProcedureDocument,
  change: TextChange,
): ProcedureDocument {
  return {
    ...procedure,
    title: change('title', procedure.title),
    short: change('short', procedure.short),
    steps: procedure.steps.map((step) => {
      const ofStep = under(change, `steps.${step.id}`)
      return {
        ...step,
        title: ofStep('title', step.title),
        short: ofStep('short', step.short),
        purpose: ofStep('purpose', step.purpose),
        feels: ofStep('feels', step.feels),
        signals: changeList(step.signals, under(ofStep, 'signals')),
        mistakes: changeList(step.mistakes, under(ofStep, 'mistakes')),
      }
    }),
  }
}

/** Every text of the procedure with its id, in the order of the file. */
export function procedureTexts(procedure: ProcedureDocument): readonly SourceText[] {
  return textsOf((change) => changeProcedureTexts(procedure, change))
}
