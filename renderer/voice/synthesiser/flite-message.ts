import type { FliteOrder } from './flite-order.ts'

/** What the window asks of the synthesiser's worker. */
export interface FliteAsk {
  readonly id: number
  readonly order: FliteOrder
}

/** What the worker says: that it is ready or cannot be, or the sound of an order (null where that failed). */
export type FliteAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'made'; readonly id: number; readonly wave: Uint8Array<ArrayBuffer> | null }
