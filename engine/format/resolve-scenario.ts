/** Makes a complete scenario of its form and checks that everything in it fits together. */
import { CRITERIA } from '../scoring/criteria/all.generated.ts'
import { keyPlace, valueUnder } from './form.ts'
import { Names } from './names.ts'
import { lookOf, voiceOf } from './look-form.ts'
import { nearMissCure } from './near-miss.ts'
import type { ProblemList } from './problem-list.ts'
import type { ProcedureDocument } from './procedure-document.ts'
import { resolveMoment } from './resolve-moment.ts'
import type {
  CaseFileDocument,
  CustomerDocument,
  ScenarioDocument,
  TraineeDocument,
} from './scenario-document.ts'
import type { ScenarioForm } from './scenario-form.ts'
import { shownText } from './spoken-text.ts'
import { warnOfUnknownSkills } from './unknown-skills.ts'

/** Media are files in the scenario's own media folder: no way out of it, no odd names. */
const MEDIA_FILE =
  /^(?!.*\.\.)[A-Za-z0-9][A-Za-z0-9_./-]*\.(?:mp3|ogg|wav|m4a|png|jpg|jpeg|webp|gif)$/

/** The document; it may be used only if no error was reported. */
export function resolveScenario(
  read: ScenarioForm,
  procedures: ReadonlyMap<string, ProcedureDocument>,
  problems: ProblemList,
): ScenarioDocument {
  const procedure = procedureOf(read, procedures, problems)
  const names = new Names(read, procedure, problems)
  const start = read.start === undefined ? '' : names.refer('moment', read.start)
  const moments = (read.moments ?? []).map(({ key, value }) =>
    resolveMoment(key.value, key.start, value, names),
  )
  if (
    read.moments !== undefined &&
    moments.length > 0 &&
    moments.every((moment) => moment.outcome === null)
  ) {
    problems.report('TR507', keyPlace(read.node, 'moments'))
  }
  if (read.calls !== undefined && (read.setting ?? 'phone') !== 'phone')
    problems.report('TR522', keyPlace(read.node, 'calls'), { setting: read.setting ?? '' })
  const document: ScenarioDocument = {
    format: 1,
    id: read.id?.value ?? '',
    title: shownText(read.title, names),
    language: read.language?.value ?? 'en',
    setting: read.setting ?? 'phone',
    // Left out where the customer rings: copies made before the key was known keep their hash.
    ...(read.calls === 'trainee' ? { calls: read.calls } : {}),
    kind: read.kind ?? 'service',
    procedure: read.procedure?.value ?? '',
    difficulty: read.difficulty ?? 1,
    minutes: read.minutes ?? 1,
    skills: read.skills?.map((skill) => shownText(skill, names)) ?? [],
    // Left out where there are none: copies made before the key was known keep their hash.
    ...(read.after === undefined ? {} : { after: read.after.map(({ value }) => value) }),
    customer: customerOf(read, names),
    trainee: traineeOf(read, names),
    request: shownText(read.request, names),
    brief: shownText(read.brief, names),
    authority: shownText(read.authority, names),
    file: caseFileOf(read, names),
    offers:
      read.offers?.map(({ key, value }) => ({ id: key.value, name: shownText(value, names) })) ??
      [],
    topics:
      read.topics?.map(({ key, value }) => ({ id: key.value, name: shownText(value, names) })) ??
      [],
    variables: [...names.scope.variables.values()],
    weights: weightsOf(read, problems),
    media: mediaOf(read, problems),
    start,
    moments,
  }
  warnOfUnknownSkills(read.skills ?? [], problems)
  if (!problems.hasErrors) names.reportUnused(read)
  return document
}

function procedureOf(
  read: ScenarioForm,
  procedures: ReadonlyMap<string, ProcedureDocument>,
  problems: ProblemList,
): ProcedureDocument | null {
  if (read.procedure === undefined) return null
  const { value, start } = read.procedure
  const found = procedures.get(value)
  if (found !== undefined) return found
  const known = [...procedures.keys()]
  const otherwise =
    known.length === 0 ? 'add its file to the folder procedures' : `there is: ${known.join(', ')}`
  problems.report('TR307', start, { name: value }, nearMissCure(value, known, otherwise))
  return null
}

function customerOf(read: ScenarioForm, names: Names): CustomerDocument {
  const customer = read.customer
  return {
    name: customer?.name?.value.trim() ?? '',
    pronoun: customer?.pronoun ?? 'they',
    reference: shownText(customer?.reference, names),
    look: lookOf(customer?.look),
    voice: voiceOf(customer?.voice),
    mood: { calm: customer?.mood?.calm ?? 50, trust: customer?.mood?.trust ?? 50 },
  }
}

function traineeOf(read: ScenarioForm, names: Names): TraineeDocument {
  const trainee = read.trainee
  return {
    name: trainee?.name?.value.trim() ?? '',
    company: shownText(trainee?.company, names),
    role: shownText(trainee?.role, names),
  }
}

function caseFileOf(read: ScenarioForm, names: Names): CaseFileDocument {
  return {
    title: shownText(read.file?.title, names),
    lines: read.file?.lines?.map((line) => shownText(line, names)) ?? [],
  }
}

function weightsOf(read: ScenarioForm, problems: ProblemList): Readonly<Record<string, number>> {
  const weights: Record<string, number> = {}
  const known: readonly string[] = CRITERIA.map((criterion) => criterion.id)
  for (const { key, value } of read.weights ?? []) {
    if (known.includes(key.value)) weights[key.value] = value
    else
      problems.report(
        'TR308',
        key.start,
        { name: key.value },
        nearMissCure(key.value, known, `there is: ${known.join(', ')}`),
      )
  }
  const map = valueUnder(read.node, 'weights')
  if (
    map !== null &&
    Object.keys(weights).length === known.length &&
    Object.values(weights).every((weight) => weight === 0)
  ) {
    problems.report('TR520', map.start)
  }
  return weights
}

function mediaOf(read: ScenarioForm, problems: ProblemList): Readonly<Record<string, string>> {
  const media: Record<string, string> = {}
  for (const { key, value } of read.media ?? []) {
    if (MEDIA_FILE.test(value.value)) media[key.value] = value.value
    else problems.report('TR312', value.start, { name: value.value })
  }
  return media
}
