import type { AttemptSummary } from '../../../contract/messages.ts'
import type { CallEvidence } from '../../../engine/progress/call-evidence.ts'
import { closestLanguage } from '../../../engine/strings/closest-language.ts'
import { findLearner } from '../learners.ts'
import { ServiceFailure } from '../service-failure.ts'
import type { Store } from '../store/store.ts'
import type { AttemptRow } from '../store/tables/attempts-table.ts'
import type { StudyRoom } from '../study/study-room.ts'
import { attemptSummary, summaryWords, type SummaryWords } from './attempt-summary.ts'
import type { OpenAttempt, OpenAttempts } from './open-attempts.ts'

/** Counts up whenever summaries hold something new, so that those kept before are made again. */
const SHAPE = 5

/** A summary as it is kept: as it was written, and its texts in every language of the scenario's copy. */
interface KeptSummary {
  readonly summary: AttemptSummary
  /** What the attempt says about skills; null where it could not be scored. */
  readonly evidence: CallEvidence | null
  /** BCP 47 tag of the scenario as it was written. */
  readonly written: string
  readonly words: Readonly<Record<string, SummaryWords>>
}

/** A finished attempt with what it says about skills, and the hash of the scenario copy that it ran on. */
export interface AttemptEvidence {
  readonly summary: AttemptSummary
  readonly evidence: CallEvidence
  readonly copy: string
}

/** Summaries of attempts; those of finished ones are kept in the store and not worked out again. */
export class SummaryMemory {
  private readonly store: Store
  private readonly open: OpenAttempts
  private readonly study: StudyRoom
  private readonly version: string

  constructor(store: Store, open: OpenAttempts, study: StudyRoom, version: string) {
    this.store = store
    this.open = open
    this.study = study
    this.version = version
  }

  /** Newest first. */
  async ofLearner(learner: string, language: string): Promise<readonly AttemptSummary[]> {
    const { name, rows } = this.store.read((tables) => ({
      name: findLearner(tables, learner).name,
      rows: tables.attempts.ofLearner(learner),
    }))
    const summaries: AttemptSummary[] = []
    for (const row of rows) {
      const kept = this.kept(row, name)
      const look = (): OpenAttempt => this.store.read((tables) => this.open.look(row, tables))
      summaries.push(
        kept === null ? await this.of(look(), name, language) : inWords(kept, language),
      )
    }
    return summaries
  }

  /** The summary of an attempt that is at hand. */
  async of(attempt: OpenAttempt, name: string, language: string): Promise<AttemptSummary> {
    const { row, replay, shelved } = attempt
    if (replay.phase !== 'debrief') {
      const { scenario } = shelved.inLanguage(language)
      return {
        ...attemptSummary(attempt, name, null),
        ...summaryWords(attempt, scenario, name),
      }
    }
    return inWords(this.kept(row, name) ?? (await this.make(attempt, name)), language)
  }

  private async make(attempt: OpenAttempt, name: string): Promise<KeptSummary> {
    const { row, log, shelved } = attempt
    // Made before the score is asked for: the attempt may take a turn meanwhile.
    const made = keptSummary(attempt, name)
    const score = await this.study.score(shelved.stored, [...log])
    const percent = score?.percent ?? null
    const evidence = score?.evidence ?? null
    const summary = { ...made.summary, percent, shares: evidence?.shares ?? null }
    const scored = { ...made, summary, evidence }
    this.keep(row, name, scored)
    return scored
  }

  /** The finished attempts of a learner with what they say about skills, newest first. */
  async evidenceOf(learner: string, language: string): Promise<readonly AttemptEvidence[]> {
    const { name, rows } = this.store.read((tables) => ({
      name: findLearner(tables, learner).name,
      rows: tables.attempts.ofLearner(learner),
    }))
    const found: AttemptEvidence[] = []
    for (const row of rows) {
      const look = (): OpenAttempt => this.store.read((tables) => this.open.look(row, tables))
      let kept = this.kept(row, name)
      if (kept === null) {
        const attempt = look()
        if (attempt.replay.phase !== 'debrief') continue
        kept = await this.make(attempt, name)
      }
      const { evidence } = kept
      if (evidence !== null)
        found.push({ summary: inWords(kept, language), evidence, copy: row.copy })
    }
    return found
  }

  private kept(row: AttemptRow, name: string): KeptSummary | null {
    // Its seal proves that this program, in this version, wrote it.
    return this.store.read((tables) =>
      tables.summaries.find(row.id, row.length, this.madeBy(name)),
    ) as KeptSummary | null
  }

  private keep(row: AttemptRow, name: string, summary: KeptSummary): void {
    try {
      this.store.write((tables) => {
        // The learner may have been removed meanwhile.
        if (tables.attempts.find(row.id) === null) return
        tables.summaries.write(row.id, row.length, this.madeBy(name), summary)
      })
    } catch (error) {
      // Only a cache: what could not be kept is worked out again.
      if (!(error instanceof ServiceFailure)) throw error
    }
  }

  /** A line may quote the learner's name, so a new name makes new summaries. */
  private madeBy(name: string): string {
    return `${this.version}/${SHAPE} ${name}`
  }
}

function keptSummary(attempt: OpenAttempt, name: string): KeptSummary {
  const { translations, scenario } = attempt.shelved
  const languages = Object.keys(translations.scenario)
  return {
    summary: attemptSummary(attempt, name, null),
    evidence: null,
    written: scenario.document.language,
    words: Object.fromEntries(
      languages.map((language) => [
        language,
        summaryWords(attempt, attempt.shelved.inLanguage(language).scenario, name),
      ]),
    ),
  }
}

function inWords({ summary, written, words }: KeptSummary, language: string): AttemptSummary {
  const tag = closestLanguage(language, written, Object.keys(words))
  return tag === null ? summary : { ...summary, ...words[tag] }
}
