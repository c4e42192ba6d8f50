import type { OrderTask } from '../../engine/drills/task.ts'

/** The number of a place (from 0) in the whole order that the task is a part of, from 1. */
export function numberOf({ partOf }: OrderTask, place: number): number {
  return place + (partOf?.first ?? 1)
}
