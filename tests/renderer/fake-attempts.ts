import type { AttemptSummary } from '../../contract/messages.ts'

/** An attempt played to its end, with whatever the test needs to be otherwise. */
export function fakeAttempt(different: Partial<AttemptSummary> = {}): AttemptSummary {
  return {
    id: 'attempt-1',
    learner: 'amira',
    scenario: 'twice-charged',
    title: 'Twice charged',
    mode: 'practice',
    startedAt: '2026-11-16T09:30:00.000Z',
    phase: 'debrief',
    turns: 8,
    duration: 218_000,
    percent: 92,
    outcome: 'loyal',
    mood: { level: 84, mood: 'delighted' },
    stepsPerformed: 7,
    stepsInAll: 7,
    forkOf: null,
    line: 'Thank you for taking the time.',
    ...different,
  }
}

/** A call left in the middle. */
export function fakePausedAttempt(different: Partial<AttemptSummary> = {}): AttemptSummary {
  return fakeAttempt({
    id: 'attempt-on-hold',
    scenario: 'angry-caller',
    title: 'The angry caller',
    phase: 'held',
    turns: 3,
    percent: null,
    outcome: null,
    mood: { level: 35, mood: 'annoyed' },
    stepsPerformed: 3,
    line: 'Are you still there? I haven’t got all morning.',
    ...different,
  })
}
