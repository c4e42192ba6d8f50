import type { SystemSpeech } from './system-speech.ts'

/** The browser's own speech, or null where it has none. */
export function browserSpeech(): SystemSpeech | null {
  // Typed as always there, but absent in some windows and in tests.
  const speech = globalThis.speechSynthesis as SpeechSynthesis | undefined
  if (speech === undefined || typeof SpeechSynthesisUtterance === 'undefined') return null
  // Chromium forgets an utterance that nobody holds, and then its events never come.
  let held: SpeechSynthesisUtterance | null = null
  return {
    voices: () => speech.getVoices(),
    onVoices(listener) {
      speech.addEventListener('voiceschanged', listener)
      return () => speech.removeEventListener('voiceschanged', listener)
    },
    speak(sentence, events) {
      const voice = speech.getVoices().find((known) => known.voiceURI === sentence.voice.voiceURI)
      // Without a voice the browser would take its usual one, which may be a server's.
      if (voice === undefined || !voice.localService) throw new Error('This voice has gone.')
      const utterance = new SpeechSynthesisUtterance(sentence.text)
      held = utterance
      utterance.voice = voice
      utterance.lang = voice.lang
      utterance.rate = sentence.rate
      utterance.pitch = sentence.pitch
      utterance.volume = sentence.volume
      let current = true
      utterance.addEventListener('start', () => current && events.onStart())
      utterance.addEventListener('boundary', ({ name, charIndex }) => {
        if (current && name !== 'sentence') events.onWord(charIndex)
      })
      utterance.addEventListener('end', () => current && events.onEnd())
      utterance.addEventListener('error', ({ error }) => {
        if (current) events.onFail(error === 'not-allowed' ? 'blocked' : 'broken')
      })
      // Left over from a window that was closed in mid-sentence, or stopped by the system.
      if (speech.speaking || speech.pending) speech.cancel()
      if (speech.paused) speech.resume()
      speech.speak(utterance)
      return () => {
        current = false
        if (held === utterance) {
          held = null
          speech.cancel()
        }
      }
    },
  }
}
