/** The screens on the fake host, for looking at them: `?state=` picks what the host starts with. */
import '../../../renderer/ui/tokens/styles.ts'
import { createRoot } from 'react-dom/client'
import { App } from '../../../renderer/app/app.tsx'
import { englishLanguage } from '../english-language.ts'
import { fakeHost } from '../fake-host.ts'
import { FAKE_STATES } from './fake-states.ts'
import { RingingPage } from './ringing-page.tsx'

const asked = new URLSearchParams(location.search)
const state = asked.get('state') ?? 'usual'
const place = document.getElementById('third-ring')
if (place) {
  const host = fakeHost({
    ...FAKE_STATES[state],
    settings: {
      ...FAKE_STATES[state]?.settings,
      ...(asked.has('text') ? { textSize: 'largest' as const } : {}),
      ...(asked.has('calm') ? { motion: 'reduced' as const } : {}),
    },
  })
  const language = englishLanguage()
  createRoot(place).render(
    state.startsWith('ring') || state === 'missed' ? (
      <RingingPage state={state} language={language} />
    ) : (
      <App host={host} language={language} />
    ),
  )
}
