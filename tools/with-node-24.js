/**
 * Runs one of the tools, which are TypeScript, on Node 24 or newer. This file itself runs on any Node, so that an
 * old one gets a sentence instead of a syntax error: `node tools/with-node-24.js start.ts`.
 *
 * The project brings its own Node 24 as a package. It is missing after `npm ci --ignore-scripts`, and on machines
 * for which that package has no build; then the machine's own Node must be new enough.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'

const NEEDED = 24
const tool = fileURLToPath(new URL(process.argv[2] ?? '', import.meta.url))
const inputs = process.argv.slice(3)

if (Number(process.versions.node.split('.')[0]) >= NEEDED) {
  process.argv.splice(1, 2, tool)
  await import(pathToFileURL(tool).href)
} else {
  const own = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url))
  const brought = [own, `${own}.exe`].find((path) => existsSync(path))
  if (brought === undefined) {
    console.error(
      `Third Ring needs Node ${NEEDED} or newer, and this is ${process.versions.node}. ` +
        'Run "npm ci" without --ignore-scripts, which brings the right Node along, or install it from nodejs.org.',
    )
    process.exit(1)
  }
  const run = spawn(brought, [tool, ...inputs], { stdio: 'inherit' })
  // Whoever ends this process means the other one.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => run.kill(signal))
  run.once('exit', (code) => process.exit(code ?? 1))
}
