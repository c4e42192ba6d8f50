/** `npm run check:house`: holds the sources against the rules of the house, each a file in tools/house/rules. */
import { readProject } from './house/read-project.ts'
import { houseRules } from './house/rules.ts'
import { projectFolder } from './project-folder.ts'

const project = readProject(projectFolder)
let found = 0
for (const { name, check } of houseRules) {
  for (const { file, line, sentence } of check(project)) {
    found += 1
    console.log(`${file}:${line} ${name}: ${sentence}`)
  }
}
console.log(`${houseRules.length} rules, ${project.sources.size} files, ${found} findings`)
process.exitCode = found === 0 ? 0 : 1
