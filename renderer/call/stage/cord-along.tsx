import type { ReactElement } from 'react'
import type { Setting } from '../../../engine/format/scenario-document.ts'
import type { MoodId } from '../../../engine/doctrine/mood.ts'
import { CallCord } from './call-cord.tsx'
import { useCordWay, type CordPlaces } from './use-cord-way.ts'

/**
 * The cord along whatever lies on the screen. It measures its way in a piece of its own, so that nothing but the cord is
 * drawn anew for it, and stands behind what it runs along, which must be there when it measures.
 */
export function CordAlong(props: {
  readonly places: CordPlaces
  readonly setting: Setting
  readonly mood: MoodId
  readonly held: boolean
  readonly cuts: boolean
}): ReactElement | null {
  const way = useCordWay(props.places, props.setting)
  if (way === null) return null
  return <CallCord way={way} mood={props.mood} held={props.held} cuts={props.cuts} />
}
