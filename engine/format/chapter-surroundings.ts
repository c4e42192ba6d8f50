/** What a chapter of the handbook is held against. */
export interface ChapterSurroundings {
  /** Ids of the procedures that an entry may show; left out, any name is taken. */
  readonly procedures?: ReadonlySet<string>
}
