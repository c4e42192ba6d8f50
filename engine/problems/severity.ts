/** An error keeps a file from being used; a warning does not. */
export type Severity = 'error' | 'warning'
