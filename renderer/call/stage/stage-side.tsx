import type { ReactElement } from 'react'
import type { Call } from '../use-call.ts'
import { StepLadder } from '../../ui/ladder/step-ladder.tsx'
import { useWords } from '../../words/use-words.ts'
import { ladderRungs } from '../place/ladder-rungs.ts'
import { PatienceDial } from './patience-dial.tsx'

/** Beside the caption: the steps taken so far; in Exam nothing but the patience that is left. */
export function StageSide(props: {
  readonly call: Call
  /** Whole seconds of patience, and how many of them are left; null while nobody waits. */
  readonly patience: { readonly of: number; readonly left: number } | null
}): ReactElement | null {
  const t = useWords()
  const { attempt, scenario, replayed } = props.call
  const { procedure, document } = scenario
  if (attempt.mode !== 'exam')
    return (
      <StepLadder
        title={t('ui:steps', { procedure: procedure.short, count: procedure.steps.length })}
        rungs={ladderRungs(scenario, replayed.played)}
      />
    )
  if (props.patience === null) return null
  return (
    <PatienceDial
      title={t(`call:patience.${document.customer.pronoun}`)}
      seconds={props.patience.left}
      of={props.patience.of}
      label={t('call:patienceLeft', { seconds: props.patience.left })}
    />
  )
}
