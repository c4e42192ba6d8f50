import type { ElectronApi } from './electron-api.ts'
import { reminderWords } from './reminder-words.ts'

/** Notifications that are on the screen: without this they would be collected, and a click would lead nowhere. */
const shown = new Set<Electron.Notification>()

/** Whether the system can show notifications at all. */
export function canNotify({ Notification }: Pick<ElectronApi, 'Notification'>): boolean {
  return Notification.isSupported()
}

/** Shows that it is time to practise; whoever clicks it is led to the calls by `open`. */
export function showReminder(
  { app, Notification }: Pick<ElectronApi, 'app' | 'Notification'>,
  reminder: { readonly name: string; readonly language: string },
  open: () => void,
): void {
  const { language, name } = reminder
  const words = reminderWords(language === 'system' ? app.getLocale() : language)
  const notification = new Notification({ title: words.title, body: words.body(name) })
  const gone = (): void => void shown.delete(notification)
  shown.add(notification)
  notification.on('click', () => {
    gone()
    open()
  })
  notification.on('close', gone)
  notification.on('failed', gone)
  notification.show()
}
