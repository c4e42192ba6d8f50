/**
 * What the desktop shell uses of Electron, as a value that is handed in: the program passes the real one,
 * tests a fake one. Only main.ts and the preload import Electron itself.
 */
export type ElectronApi = Pick<
  typeof Electron.CrossProcessExports,
  | 'app'
  | 'BrowserWindow'
  | 'dialog'
  | 'ipcMain'
  | 'Menu'
  | 'Notification'
  | 'protocol'
  | 'session'
  | 'utilityProcess'
>
