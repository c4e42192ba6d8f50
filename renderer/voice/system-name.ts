/** The systems that differ in how a voice is added to them. */
export type SystemName = 'windows' | 'mac' | 'linux' | 'other'

/** The system that a browser says it runs on. */
export function systemName(userAgent: string): SystemName {
  // Telephones first: their names hold those of the desks.
  if (/Android|iPhone|iPad/.test(userAgent)) return 'other'
  if (userAgent.includes('Windows')) return 'windows'
  if (userAgent.includes('Macintosh')) return 'mac'
  return /Linux|X11/.test(userAgent) ? 'linux' : 'other'
}
