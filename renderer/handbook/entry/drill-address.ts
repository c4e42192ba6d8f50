/** The address of a drill. */
export function drillAddress(drill: string): string {
  return `#/drill/${drill}`
}
