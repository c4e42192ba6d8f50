/** Goes through every text of a scenario that people read or hear. */
import { identified } from '../format/made-identifier.ts'
import type {
  MomentDocument,
  ResponseDocument,
  ScenarioDocument,
} from '../format/scenario-document.ts'
import { lineIds } from './line-ids.ts'
import { textsOf, under, type SourceText, type TextChange } from './text-list.ts'

/**
 * The scenario with every text changed, and nothing else: ids, conditions, moods and ways stay what they are, so the
 * conversation, its log and its score are the same in any language.
 */
export function changeScenarioTexts(
  document: ScenarioDocument,
  change: TextChange,
): ScenarioDocument {
  const whole: TextChange = (id, text) => (text === '' ? '' : change(id, text))
  return {
    ...document,
    title: whole('title', document.title),
    request: whole('request', document.request),
    brief: whole('brief', document.brief),
    authority: whole('authority', document.authority),
    skills: changeList(document.skills, under(whole, 'skills')),
    customer: {
      ...document.customer,
      name: whole('customer.name', document.customer.name),
      reference: whole('customer.reference', document.customer.reference),
    },
    trainee: {
      name: whole('trainee.name', document.trainee.name),
      company: whole('trainee.company', document.trainee.company),
      role: whole('trainee.role', document.trainee.role),
    },
    file: {
      title: whole('file.title', document.file.title),
      lines: changeList(document.file.lines, under(whole, 'file.lines')),
    },
    offers: document.offers.map(({ id, name }) => ({ id, name: whole(`offers.${id}`, name) })),
    topics: document.topics.map(({ id, name }) => ({ id, name: whole(`topics.${id}`, name) })),
    moments: document.moments.map((moment) =>
      changeMoment(moment, under(whole, `moments.${moment.id}`)),
    ),
  }
}

/** The texts of a list; each is named by its words, so that one put in between moves no other. */
export function changeList(texts: readonly string[], change: TextChange): readonly string[] {
  const ids = identified(
    texts,
    () => undefined,
    (text) => text,
  )
  return texts.map((text, index) => change(ids[index] ?? '', text))
}

function changeMoment(moment: MomentDocument, change: TextChange): MomentDocument {
  const ids = lineIds(moment.lines)
  const { silence, tells } = moment
  return {
    ...moment,
    lines: moment.lines.map((line, index) => {
      const id = ids[index] ?? ''
      return { ...line, say: change(id === '' ? 'customer' : `customer.${id}`, line.say) }
    }),
    hint: change('hint', moment.hint),
    statements: moment.statements.map((statement) => ({
      ...statement,
      text: change(`statements.${statement.id}`, statement.text),
    })),
    responses: moment.responses.map((response) =>
      changeResponse(response, under(change, `responses.${response.id}`)),
    ),
    silence: silence === null ? null : { ...silence, why: change('silence.why', silence.why) },
    tells:
      tells === null
        ? null
        : { to: change('tells.to', tells.to), say: change('tells.say', tells.say) },
  }
}

function changeResponse(response: ResponseDocument, change: TextChange): ResponseDocument {
  const { promise } = response
  return {
    ...response,
    say: change('say', response.say),
    short: change('short', response.short),
    why: change('why', response.why),
    promise:
      promise === null
        ? null
        : {
            ...promise,
            what: change('promise.what', promise.what),
            by: change('promise.by', promise.by),
          },
  }
}

/** Every text of the scenario with its id, in the order of the file. */
export function scenarioTexts(document: ScenarioDocument): readonly SourceText[] {
  return textsOf((change) => changeScenarioTexts(document, change))
}
