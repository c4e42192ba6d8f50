import type { MenuItemConstructorOptions } from 'electron'
import type { ElectronApi } from './electron-api.ts'

/**
 * The menu: what the system's keyboard shortcuts need (copying, zooming, leaving) and nothing that the screens
 * offer themselves. There is no “Reload”: reloading in the middle of a call would only startle.
 */
export function menuTemplate(platform: string, developing: boolean): MenuItemConstructorOptions[] {
  const view: MenuItemConstructorOptions[] = [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
  ]
  if (developing) view.push({ type: 'separator' }, { role: 'toggleDevTools' })
  const first: MenuItemConstructorOptions =
    platform === 'darwin' ? { role: 'appMenu' } : { label: 'File', submenu: [{ role: 'quit' }] }
  return [first, { role: 'editMenu' }, { label: 'View', submenu: view }, { role: 'windowMenu' }]
}

/** Puts the menu in place. */
export function setApplicationMenu(
  { Menu }: Pick<ElectronApi, 'Menu'>,
  platform: string,
  developing: boolean,
): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(platform, developing)))
}
