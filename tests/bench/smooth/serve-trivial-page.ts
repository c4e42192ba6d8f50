/** The trivial React page that the screens are measured against: built as they are, served from this machine as they are. */
import react from '@vitejs/plugin-react'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' }

export interface TrivialPage {
  readonly address: string
  readonly close: () => void
}

export async function serveTrivialPage(): Promise<TrivialPage> {
  const folder = mkdtempSync(join(tmpdir(), 'third-ring-trivial-'))
  await build({
    configFile: false,
    root: fileURLToPath(new URL('trivial-page', import.meta.url)),
    plugins: [react()],
    logLevel: 'silent',
    build: { outDir: folder, target: 'chrome140', modulePreload: { polyfill: false } },
  })
  const server = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : (request.url ?? '/index.html')
    try {
      const file = readFileSync(join(folder, path))
      response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream')
      response.end(file)
    } catch {
      response.statusCode = 404
      response.end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return {
    address: `http://127.0.0.1:${address.port}/`,
    close: () => {
      server.close()
      server.closeAllConnections()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
