import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** Serves the screens on the fake host: `npx vite -c tests/renderer/fake-host-page/vite.config.ts`. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: fileURLToPath(new URL('../../../renderer/public', import.meta.url)),
  plugins: [react()],
  cacheDir: fileURLToPath(new URL('../../../node_modules/.cache/fake-host-page', import.meta.url)),
  server: {
    host: '127.0.0.1',
    fs: { allow: [fileURLToPath(new URL('../../..', import.meta.url))] },
  },
})
