import type { MenuItemConstructorOptions } from 'electron'
import type { ElectronApi } from './electron-api.ts'
import { menuWords } from './menu-words.ts'

/**
 * The menu: what the system's keyboard shortcuts need (copying, zooming, leaving) and nothing that the screens
 * offer themselves. There is no “Reload”: reloading in the middle of a call would only startle. `language` is the
 * system's, as a BCP 47 tag.
 */
export function menuTemplate(
  platform: string,
  developing: boolean,
  language: string,
): MenuItemConstructorOptions[] {
  const words = menuWords(language)
  const edit: MenuItemConstructorOptions[] = [
    { role: 'undo', label: words.undo },
    { role: 'redo', label: words.redo },
    { type: 'separator' },
    { role: 'cut', label: words.cut },
    { role: 'copy', label: words.copy },
    { role: 'paste', label: words.paste },
    { role: 'selectAll', label: words.selectAll },
  ]
  const view: MenuItemConstructorOptions[] = [
    { role: 'resetZoom', label: words.actualSize },
    { role: 'zoomIn', label: words.zoomIn },
    { role: 'zoomOut', label: words.zoomOut },
    { type: 'separator' },
    { role: 'togglefullscreen', label: words.fullScreen },
  ]
  if (developing) view.push({ type: 'separator' }, { role: 'toggleDevTools' })
  const first: MenuItemConstructorOptions =
    platform === 'darwin'
      ? { role: 'appMenu' }
      : { label: words.file, submenu: [{ role: 'quit', label: words.quit }] }
  const window: MenuItemConstructorOptions[] = [
    { role: 'minimize', label: words.minimise },
    { role: 'close', label: words.close },
  ]
  return [
    first,
    { label: words.edit, submenu: edit },
    { label: words.view, submenu: view },
    { role: 'windowMenu', label: words.window, submenu: window },
  ]
}

/** Puts the menu in place, in the system's language. */
export function setApplicationMenu(
  { app, Menu }: Pick<ElectronApi, 'app' | 'Menu'>,
  platform: string,
  developing: boolean,
): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(menuTemplate(platform, developing, app.getLocale())),
  )
}
