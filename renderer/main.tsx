import './ui/tokens/styles.ts'
import { createRoot } from 'react-dom/client'
import { connectToHost } from './api/connect.ts'
import { App } from './app/app.tsx'
import { languageAtStart } from './app/language-at-start.ts'
import { createLanguage } from './app/language.ts'
import { StartFailure } from './app/start-failure.tsx'
import { loadWords } from './words/load-words.ts'

const place = document.getElementById('third-ring')
if (place === null) throw new Error('The page has no place for the program.')
const root = createRoot(place)
const host = await connectToHost().catch(() => null)
const start = await languageAtStart(host)
const language = createLanguage(start, await loadWords(start))
root.render(
  host === null ? <StartFailure language={language} /> : <App host={host} language={language} />,
)
