/** `npm run package`: builds the program and packs it as an installer for this machine's system, into dist/. */
import { build } from 'electron-builder'
import { packageConfiguration } from './packaging/package-configuration.ts'
import { projectFolder } from './project-folder.ts'
import { ensureBuilt } from './start/ensure-built.ts'

await ensureBuilt(projectFolder, console.log)
const made = await build({ projectDir: projectFolder, config: packageConfiguration })
for (const path of made) console.log(path)
