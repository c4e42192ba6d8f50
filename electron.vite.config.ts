/**
 * Builds the three parts of the program into out/: the desktop main process (ES modules), the preload script
 * (one CommonJS file, because a sandboxed preload can load nothing else) and the screens. Everything that
 * the main process needs is bundled, so that the shipped program holds no node_modules.
 */
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

function inProject(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}

/** Threads are loaded by the name of their file, so each is built as a file of its own beside the main process. */
const threads = globSync('electron/services/**/*-thread.ts', { cwd: inProject('.') }).map(
  (path) => [basename(path, '.ts'), inProject(path)] as const,
)

/**
 * What a page needs before it can draw anything goes into one file: thirty small ones are slower to fetch than it. What a
 * page needs that the host has drawn already is much less, and a file of its own; with it goes every style of both.
 */
const atFirst = new Set<string>()
const atStart = new Set<string>()
function startChunk(id: string, context: ChunkingContext): string | null {
  if (atStart.size === 0) {
    note(inProject('renderer/main.ts'), atFirst, context)
    note(inProject('renderer/start/program.tsx'), atStart, context)
  }
  if (atFirst.has(id) || (atStart.has(id) && id.endsWith('.css'))) return 'first'
  // What the build itself adds to every file would else be one more to fetch.
  return atStart.has(id) || id.includes('rolldown/runtime') ? 'start' : null
}

/** Notes a module and what it imports; what it may only ask for later is left out. */
function note(id: string, noted: Set<string>, context: ChunkingContext): void {
  if (noted.has(id)) return
  noted.add(id)
  for (const imported of context.getModuleInfo(id)?.importedIds ?? [])
    note(imported, noted, context)
}

/**
 * Says in the file of the start that its functions are called at once, so that the browser makes them ready beside the
 * page's own thread while the file arrives, and not one by one while it draws.
 */
const calledAtOnce: Plugin = {
  name: 'third-ring:called-at-once',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler: (_, bundle) => {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk' && chunk.name === 'start')
          chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`
    },
  },
}

/** The two typefaces of the first screen, as the build calls their files; lines that are spoken have a third. */
const FIRST_FONTS = ['atkinson-hyperlegible-next-latin-wght', 'bricolage-grotesque-latin-wdth']

/**
 * Has the typefaces fetched together with the scripts: else the browser finds out that it wants them when the screen is
 * there, sets every line in another one, and then all of them once more.
 */
const fontsAhead: Plugin = {
  name: 'third-ring:fonts-ahead',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((file) => FIRST_FONTS.some((name) => basename(file).startsWith(`${name}-`)))
        .map((file) => ({
          tag: 'link',
          attrs: {
            rel: 'preload',
            as: 'font',
            type: 'font/woff2',
            crossorigin: true,
            href: `/${file}`,
          },
        })),
  },
}

/**
 * Has the file of the start fetched together with the first one, which asks for it as soon as there is something to see.
 * Nothing is to be seen before the first one has dressed the page.
 */
const startAhead: Plugin = {
  name: 'third-ring:start-ahead',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => ({
      html: html.replace('<script type="module"', '<script type="module" blocking="render"'),
      tags: Object.values(bundle)
        .filter((file) => file.type === 'chunk' && file.name === 'start')
        .map(({ fileName }) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${fileName}` },
        })),
    }),
  },
}

/**
 * For the part of the screens that a host draws with: what they fetch later is not drawn there and stays out, but for
 * the words.
 */
const onlyFirstScreen: Plugin = {
  name: 'third-ring:only-first-screen',
  enforce: 'pre',
  resolveDynamicImport(_, importer = '') {
    const isLater = /[\\/]renderer[\\/]/.test(importer) && !importer.endsWith('load-words.ts')
    return isLater ? false : null
  },
  // The sheets are there for the names of their classes; the page has them from elsewhere.
  generateBundle: (_, bundle) => {
    for (const name of Object.keys(bundle)) if (name.endsWith('.css')) delete bundle[name]
  },
}

interface ChunkingContext {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null
}

export default defineConfig({
  main: {
    plugins: [react(), onlyFirstScreen],
    // React has two minds, one for developing; a host that draws wants the quick one.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: 'out/main',
      externalizeDeps: false,
      sourcemap: false,
      target: 'node24',
      rollupOptions: {
        input: {
          main: inProject('electron/main/main.ts'),
          'service-process': inProject('electron/service-process/service-process.ts'),
          ...Object.fromEntries(threads),
          // Started by the services beside themselves: see electron/services/study.
          'study-thread': inProject('electron/services/study/study-thread.ts'),
          // Drawn with by the hosts: see electron/pages/first-screen-drawer.ts.
          'first-screen': inProject('renderer/start/first-screen.tsx'),
        },
        external: ['electron'],
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      sourcemap: false,
      rollupOptions: {
        input: { preload: inProject('electron/preload/preload.ts') },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: inProject('renderer'),
    base: '/',
    plugins: [react(), calledAtOnce, fontsAhead, startAhead],
    build: {
      outDir: inProject('out/renderer'),
      emptyOutDir: true,
      // Tells the host where the words of a language are: electron/pages/read-pages.ts.
      manifest: true,
      sourcemap: false,
      target: 'chrome140',
      minify: true,
      // Half a megabyte are the drawings of the faces; what the start may weigh is for tools/testing/start-budget.ts.
      chunkSizeWarningLimit: 600,
      // A data: URL would be refused by the content security policy; every asset is a file of its own.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: inProject('renderer/index.html'),
        output: { codeSplitting: { groups: [{ name: startChunk, debugName: 'start' }] } },
      },
    },
  },
})
