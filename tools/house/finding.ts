/** Something that breaks a rule of the house. */
export interface Finding {
  /** Path from the project folder, with slashes. */
  readonly file: string
  /** From 1; 1 where the whole file is meant. */
  readonly line: number
  /** What is wrong, and the cure. */
  readonly sentence: string
}

/** A rule of the house, in a file of its own. */
export interface HouseRule {
  /** Short name, as printed with each finding. */
  readonly name: string
  readonly check: (project: HouseProject) => readonly Finding[]
}

/** The project as the rules see it. */
export interface HouseProject {
  /** TypeScript sources by path. */
  readonly sources: ReadonlyMap<string, SourceFile>
  /** Every file of the project, sources included, that git would keep. */
  readonly paths: ReadonlySet<string>
}

/** One TypeScript source. */
export interface SourceFile {
  readonly path: string
  readonly text: string
  /** What it imports, `import type` and dynamic imports included. */
  readonly imports: readonly ImportOf[]
  /** Names and members that it uses, in order. */
  readonly names: readonly UsedName[]
  /** Names that it declares itself. */
  readonly bound: ReadonlySet<string>
  /** Line of its default export, or null. */
  readonly defaultExport: number | null
}

export interface ImportOf {
  /** As written. */
  readonly specifier: string
  /** Path in the project, for a relative import that leads to a file there; null otherwise. */
  readonly target: string | null
  readonly line: number
}

export interface UsedName {
  readonly name: string
  /** Whether it stands for itself: not after a dot, not a key, not a type. */
  readonly free: boolean
  readonly line: number
}
