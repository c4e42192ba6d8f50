#!/usr/bin/env node
/** The command line: `third-ring check | show | new | play | plays | strings`. */
import { enableCompileCache } from 'node:module'

// Half of a short command is compiling; Node keeps what it has compiled from the second time on.
enableCompileCache()
const { runCommandLine } = await import('./command-line.ts')
process.exitCode = await runCommandLine(process.argv.slice(2))
