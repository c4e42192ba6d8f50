import './api/schemas-without-code.ts'
import './ui/tokens/styles.ts'
import { createRoot } from 'react-dom/client'
import { connectToHost } from './api/connect.ts'
import { App } from './app/app.tsx'
import { createLanguage } from './app/language.ts'
import { StartFailure } from './app/start-failure.tsx'

const place = document.getElementById('third-ring')
if (place === null) throw new Error('The page has no place for the program.')
const root = createRoot(place)
const language = createLanguage()

connectToHost().then(
  (host) => root.render(<App host={host} language={language} />),
  () => root.render(<StartFailure language={language} />),
)
