import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** Serves a call on the fake host: `npx vite -c tests/renderer/call/call-page/vite.config.ts`. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  cacheDir: fileURLToPath(new URL('../../../../node_modules/.cache/call-page', import.meta.url)),
  server: {
    host: '127.0.0.1',
    port: 5197,
    strictPort: true,
    hmr: false,
    fs: { allow: [fileURLToPath(new URL('../../../..', import.meta.url))] },
  },
})
