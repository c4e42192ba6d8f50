/** One step from an older database to a newer one. */
export interface Migration {
  /** `user_version` after this step; higher than that of the step before, a multiple of ten. */
  readonly version: number
  /** SQL statements; run with the change of version in one transaction. */
  readonly sql: string
}
