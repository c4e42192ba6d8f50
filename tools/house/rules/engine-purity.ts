import type { HouseRule } from '../finding.ts'

/** Packages that the engine may use: none of them knows a platform, and ts-fsrs is given the time and draws nothing by lot. */
const PACKAGES = new Set(['zod', 'js-yaml', 'xstate', 'ts-fsrs'])

/** Names through which a platform, the time or chance would come in. */
const FOREIGN = new Set(
  `window document navigator localStorage sessionStorage fetch XMLHttpRequest WebSocket
  process Buffer require __dirname global globalThis console crypto performance
  setTimeout setInterval setImmediate requestAnimationFrame queueMicrotask Date`.split(/\s+/),
)

/** The engine is pure: no platform, no clock, no chance of its own. */
export const enginePurity: HouseRule = {
  name: 'engine-purity',
  check: ({ sources }) =>
    [...sources.values()]
      .filter(({ path }) => path.startsWith('engine/'))
      .flatMap(({ path, imports, names, bound, text }) => [
        ...imports
          .filter(({ specifier, target }) => target === null && !PACKAGES.has(specifier))
          .map(({ specifier, line }) => finding(path, line, `imports ${specifier}`)),
        ...names
          .filter(({ name, free }) => free && FOREIGN.has(name) && !bound.has(name))
          .map(({ name, line }) => finding(path, line, `uses ${name}`)),
        ...names
          .filter(({ name, line }) => name === 'random' && /Math\.random/.test(lineOf(text, line)))
          .map(({ line }) => finding(path, line, 'uses Math.random')),
      ]),
}

function finding(
  file: string,
  line: number,
  what: string,
): { file: string; line: number; sentence: string } {
  return { file, line, sentence: `The engine ${what}; have it handed in instead.` }
}

function lineOf(text: string, line: number): string {
  return text.split('\n')[line - 1] ?? ''
}
