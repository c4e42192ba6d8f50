/** How the look and the voice of somebody are written: customers of scenarios, and the people of the handbook. */
import { form, optional, required } from './form.ts'
import { BEARDS, HEADS } from './look-names.ts'
import type { LookDocument, VoiceDocument } from './scenario-document.ts'
import type { ValueOf } from './shape.ts'
import { colour, decimalNumber, oneOf, trueOrFalse } from './text-shapes.ts'

export const lookForm = form({
  head: required(oneOf(HEADS), 'Name of a head of the Open Peeps set, for example grayMedium.'),
  skin: required(colour, 'Colour of the skin, #RRGGBB in quotes.'),
  clothing: required(colour, 'Colour of the clothes, #RRGGBB in quotes.'),
  hair: required(colour, 'Colour of the hair, #RRGGBB in quotes.'),
  beard: optional(oneOf(BEARDS), 'Name of a beard of the Open Peeps set.'),
  glasses: optional(trueOrFalse, 'true for glasses.'),
})

export const voiceForm = form({
  pitch: optional(decimalNumber(0.5, 2), '1 is the usual pitch; 0.5 to 2.'),
  rate: optional(decimalNumber(0.5, 2), '1 is the usual pace; 0.5 to 2.'),
})

/** The look that was read; what is missing was reported. */
export function lookOf(look: ValueOf<typeof lookForm> | undefined): LookDocument {
  return {
    head: look?.head ?? '',
    skin: look?.skin?.value ?? '',
    clothing: look?.clothing?.value ?? '',
    hair: look?.hair?.value ?? '',
    beard: look?.beard ?? null,
    glasses: look?.glasses ?? false,
  }
}

/** The voice that was read; 1 is usual. */
export function voiceOf(voice: ValueOf<typeof voiceForm> | undefined): VoiceDocument {
  return { pitch: voice?.pitch ?? 1, rate: voice?.rate ?? 1 }
}
