/** Day and time of an attempt as the system's language writes them, from an ISO date. */
export function dayText(iso: string, language?: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(iso),
  )
}
