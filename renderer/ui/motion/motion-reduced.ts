/** Whether things stand still on this page: the setting, or the system's wish where the setting leaves it to that. */
export function motionReduced(): boolean {
  return document.documentElement.dataset['motion'] === 'reduced'
}
