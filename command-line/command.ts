/** What a command of the command line gets to work with. */
export interface Surroundings {
  /** Folder that relative paths start from. */
  readonly workingFolder: string
  /** Folder of the program, with its own scenarios and procedures. */
  readonly programFolder: string
  /** Writes a line to the standard output. */
  say(line: string): void
  /** Writes a line to the standard error. */
  complain(line: string): void
  /** Asks for a line of input; null once there is none left. */
  ask(question: string): Promise<string | null>
}

/** Runs with the arguments after the command's name; answers with the exit code. */
export interface Command {
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  /** What `--help` says. */
  readonly help: string
  run(words: readonly string[], surroundings: Surroundings): Promise<number>
}

/** The exit codes. */
export const CLEAN = 0
export const PROBLEMS_FOUND = 1
export const WRONG_USAGE = 2

/** Wrong use of a command: a sentence for the person who typed it. */
export class UsageError extends Error {}
