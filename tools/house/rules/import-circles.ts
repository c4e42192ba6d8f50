import type { Finding, HouseProject, HouseRule } from '../finding.ts'

/** Files that import each other in a circle cannot be understood, or loaded, one at a time. */
export const importCircles: HouseRule = {
  name: 'import-circles',
  check: (project) => {
    const findings: Finding[] = []
    const done = new Set<string>()
    for (const start of project.sources.keys()) visit(start, [], project, done, findings)
    return findings
  },
}

/** Walks down the imports; a file met again on the way that leads to it closes a circle. */
function visit(
  path: string,
  way: readonly string[],
  project: HouseProject,
  done: Set<string>,
  findings: Finding[],
): void {
  const met = way.indexOf(path)
  if (met >= 0) {
    const circle = [...way.slice(met), path].join(' → ')
    findings.push({ file: path, line: 1, sentence: `Imports run in a circle: ${circle}.` })
    return
  }
  if (done.has(path)) return
  for (const { target } of project.sources.get(path)?.imports ?? []) {
    if (target !== null && project.sources.has(target)) {
      visit(target, [...way, path], project, done, findings)
    }
  }
  done.add(path)
}
