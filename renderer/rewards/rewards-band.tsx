import type { ReactElement } from 'react'
import { doctrineWords } from '../../engine/doctrine/doctrine-words.ts'
import type { AttitudeBadge } from '../../engine/rewards/attitude-badges.ts'
import type { Standing } from '../../engine/rewards/personal-best.ts'
import { starPercent } from '../../engine/rewards/stars.ts'
import { addressOf } from '../app/route.ts'
import { TextLink } from '../debrief/text-link.tsx'
import { Panel } from '../ui/paper/panel.tsx'
import { useLanguage } from '../words/use-language.ts'
import { useWords, type Words } from '../words/use-words.ts'
import { AttitudeSeal } from './attitude-seal.tsx'
import type { CallRewards } from './call-rewards.ts'
import { ExtraMileSlip } from './extra-mile-slip.tsx'
import { nextStepWords, praiseWords } from './praise-words.ts'
import { StarRow } from './star-row.tsx'
import { useRewards } from './use-rewards.ts'
import { useStarSound } from './use-star-sound.ts'
import styles from './rewards-band.module.css'

/** What the call earned beside its score, quietly, in one sheet of paper at the top of the debrief. */
export function RewardsBand(props: {
  readonly rewards: CallRewards
  readonly customer: string
  /** What the trainee said in a turn; empty for silence. */
  readonly saidIn: (turn: number) => string
}): ReactElement | null {
  const t = useWords()
  const language = useLanguage()
  const { rewards, customer } = props
  const { praise, next } = rewards
  const shown = useRewards()
  useStarSound(rewards, shown)
  if (!shown) return null
  const principle = praise && doctrineWords(language.tag).principles[praise.principle].title
  const standing = standingWords(rewards.standing, t)
  return (
    <section aria-label={t('rewards:band')} className={styles.band}>
      <Panel className={styles.sheet ?? ''}>
        {(rewards.stars > 0 || standing !== '' || rewards.streak > 0) && (
          <div className={styles.figures}>
            <StarRow stars={rewards.stars} size={2.25} />
            {standing !== '' && <p>{standing}</p>}
            {rewards.streak > 0 && <p>{t('rewards:streak', { count: rewards.streak })}</p>}
          </div>
        )}
        {praise !== null && (
          <div className={styles.praise}>
            <h2>{t('rewards:praiseTitle')}</h2>
            <p className={styles.words}>{praiseWords(praise, customer, t, language)}</p>
            <p className={styles.where}>
              {t('rewards:where', { turn: praise.turn, principle: principle ?? '' })}
            </p>
          </div>
        )}
        {praise === null && next !== null && (
          <div className={styles.praise}>
            <h2>{t('rewards:nextTitle')}</h2>
            <p className={styles.words}>{nextStepWords(next, t, language)}</p>
          </div>
        )}
      </Panel>
      <NewSeals badges={rewards.seals} />
      {rewards.extraMile !== null && (
        <ExtraMileSlip turn={rewards.extraMile} said={props.saidIn(rewards.extraMile)} />
      )}
    </section>
  )
}

/** The seals that this call completed, together; the extra mile has a sheet of its own. */
function NewSeals(props: { readonly badges: readonly AttitudeBadge[] }): ReactElement | null {
  const t = useWords()
  const language = useLanguage()
  const words = doctrineWords(language.tag).attitudes
  const badges = props.badges.filter(({ attitude }) => attitude !== 'extra-mile')
  if (badges.length === 0) return null
  return (
    <Panel className={styles.slip ?? ''}>
      <span className={styles.seals}>
        {badges.map(({ attitude }) => (
          <AttitudeSeal key={attitude} attitude={attitude} earned size={4} />
        ))}
      </span>
      <div>
        <h3>
          {t('rewards:newSeals', {
            count: badges.length,
            attitudes: language.formats.list(badges.map(({ attitude }) => words[attitude].title)),
          })}
        </h3>
        {badges.length === 1 && badges[0] && <p>{words[badges[0].attitude].meaning}</p>}
        <p>
          <TextLink href={addressOf({ screen: 'attitudes' })}>{t('rewards:newSealsLink')}</TextLink>
        </p>
      </div>
    </Panel>
  )
}

function standingWords(standing: Standing, t: Words): string {
  switch (standing.kind) {
    case 'apart':
      return ''
    case 'first':
      return t('rewards:first')
    case 'new-best':
      // A first try that went badly need not be recalled on the day it is bettered.
      return standing.before < starPercent(1)
        ? t('rewards:newBestPlain')
        : t('rewards:newBest', { before: standing.before })
    case 'other':
      return t('rewards:best', { best: standing.best })
  }
}
