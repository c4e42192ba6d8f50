/** Claims a data folder and holds it until it is killed. Says what happens to it. Argument: data folder. */
import { writeSync } from 'node:fs'
import { claimDataFolder } from '../../../electron/services/claim/claim-data-folder.ts'

const claim = await claimDataFolder(process.argv[2] ?? '', () => writeSync(1, 'asked to come\n'))
writeSync(1, `${claim.kind}\n`)
if (claim.kind === 'claimed') setInterval(() => undefined, 1_000)
