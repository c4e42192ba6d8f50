/** The least that React can do: a line and four buttons, the next line on a click or a key. What we measure ourselves against. */
import { useEffect, useState, type ReactElement } from 'react'
import { createRoot } from 'react-dom/client'

function Page(): ReactElement {
  const [line, setLine] = useState(1)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (/^[1-4]$/.test(event.key)) setLine((number) => number + 1)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  return (
    <main>
      <p id="line">Line {line}</p>
      {[1, 2, 3, 4].map((answer) => (
        <button key={answer} type="button" onClick={() => setLine(line + 1)}>
          Answer {answer}
        </button>
      ))}
    </main>
  )
}

const place = document.getElementById('place')
if (place === null) throw new Error('The page has no place.')
createRoot(place).render(<Page />)
