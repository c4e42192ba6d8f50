/** What a conversation sounds like behind its words: where it takes place, and the mood in which it stands. */
import type { MoodId } from '../../engine/doctrine/mood.ts'
import type { Setting } from '../../engine/format/scenario-document.ts'
import type { SoundName } from './sound-files.ts'

/** The loops that make up the room: the place by setting, the tone by mood. */
export function roomSounds(mood: MoodId, setting: Setting): readonly SoundName[] {
  return [placeOf(setting), toneOf(mood)]
}

function placeOf(setting: Setting): SoundName {
  switch (setting) {
    case 'phone':
      return 'place-desk'
    case 'counter':
      return 'place-shop'
    case 'chat':
    case 'email':
      return 'place-office'
  }
}

function toneOf(mood: MoodId): SoundName {
  switch (mood) {
    case 'furious':
    case 'angry':
    case 'annoyed':
      return 'room-tense'
    case 'guarded':
    case 'settled':
      return 'room-quiet'
    case 'pleased':
    case 'delighted':
      return 'room-kitchen'
  }
}
