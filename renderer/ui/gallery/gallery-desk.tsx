import type { ReactElement } from 'react'
import { KeyCap } from '../controls/key-cap.tsx'
import { StepLadder } from '../ladder/step-ladder.tsx'
import { DeskSlip } from '../paper/desk-slip.tsx'
import { ManilaFolder } from '../paper/manila-folder.tsx'
import { Panel } from '../paper/panel.tsx'
import { BigTelephone } from '../telephone/big-telephone.tsx'
import { DeskPhone } from '../telephone/desk-phone.tsx'
import { PhoneKey } from '../telephone/phone-key.tsx'
import styles from './gallery-screen.module.css'

const nothing = (): void => undefined

/** Paper, ladder and telephones. */
export function GalleryDesk(): ReactElement {
  return (
    <section className={styles.slips}>
      <Panel padded>
        <StepLadder
          title="Complaint, 4 steps"
          rungs={[
            { id: 'accept', short: 'Accept', state: 'done' },
            { id: 'listen', short: 'Listen', state: 'done' },
            { id: 'recognise', short: 'Recognise', state: 'late' },
            { id: 'search', short: 'Search', state: 'open' },
          ]}
        />
      </Panel>
      <DeskSlip
        kind="file"
        head={
          <>
            <KeyCap name="F" size="small" /> Case file
          </>
        }
      >
        <b>Dishwasher NL-60, paid</b>
        <br />3 Nov: postponed, no crew
      </DeskSlip>
      <DeskSlip kind="pad" head={<KeyCap name="N" size="small" />}>
        3rd call
        <br />2 postponed = fact
      </DeskSlip>
      <ManilaFolder tab="Order 48213" clip>
        <h2>The angry caller</h2>
        <p>What you know</p>
      </ManilaFolder>
      <DeskPhone
        state="Talking"
        clock="02:41"
        clockLabel="2 minutes 41 seconds"
        lamps={[
          { name: '1', lit: false },
          { name: 'Line 2', lit: true },
          { name: '3', lit: false },
        ]}
        keys={
          <>
            <PhoneKey icon="hold" name="Hold" letter="H" onPress={nothing} />
            <PhoneKey icon="mute" name="Mute" letter="M" onPress={nothing} down />
            <PhoneKey icon="end" name="End" letter="E" onPress={nothing} />
          </>
        }
      />
      <svg viewBox="-80 0 620 450">
        <BigTelephone pose="sounding" />
      </svg>
    </section>
  )
}
