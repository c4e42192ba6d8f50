import { useState, type ReactElement } from 'react'
import { Button } from '../controls/button.tsx'
import { Chip } from '../controls/chip.tsx'
import { ChoiceRow } from '../controls/choice-row.tsx'
import { ConfirmDialog } from '../controls/confirm-dialog.tsx'
import { DifficultyBars } from '../controls/difficulty-bars.tsx'
import { KeyCap } from '../controls/key-cap.tsx'
import { Logo } from '../controls/logo.tsx'
import { PointsBar } from '../mood/points-bar.tsx'
import styles from './gallery-screen.module.css'

const nothing = (): void => undefined

/** Buttons, choices and marks. */
export function GalleryControls(): ReactElement {
  const [choice, setChoice] = useState<'one' | 'two'>('one')
  const [asking, setAsking] = useState(false)
  return (
    <>
      <section className={styles.row}>
        <Button kind="action" onPress={nothing}>
          Action
        </Button>
        <Button kind="action" keyCap="Space" onPress={nothing}>
          With a key
        </Button>
        <Button kind="action" size="large" keyCap="Space" onPress={nothing}>
          Pick up
        </Button>
        <Button onPress={() => setAsking(true)}>Ghost, asks</Button>
        <Button icon="fork" size="small" onPress={nothing}>
          Small
        </Button>
        <Button kind="plain" onPress={nothing}>
          Plain
        </Button>
        <Button kind="action" disabled onPress={nothing}>
          Disabled
        </Button>
        <ConfirmDialog
          open={asking}
          title="Delete Amira?"
          action="Delete Amira"
          onConfirm={() => setAsking(false)}
          onCancel={() => setAsking(false)}
        >
          <p>All calls, results and notes are deleted with the name.</p>
        </ConfirmDialog>
      </section>
      <section className={styles.row}>
        <Logo />
        <Chip>Complaint</Chip>
        <KeyCap name="F" size="small" />
        <KeyCap name="N" />
        <KeyCap name="1" size="large" />
        {[1, 2, 3, 4, 5].map((level) => (
          <DifficultyBars key={level} level={level} />
        ))}
        <ChoiceRow
          label="Choice"
          value={choice}
          onChange={setChoice}
          choices={[
            { value: 'one', name: 'All 12' },
            { value: 'two', name: 'Complaint' },
          ]}
        />
        {[0, 3, 4].map((earned) => (
          <div key={earned} style={{ width: '9.75rem' }}>
            <PointsBar earned={earned} best={4} />
          </div>
        ))}
      </section>
    </>
  )
}
