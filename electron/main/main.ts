/** Entry of the desktop program: hands Electron and the place it runs in to the shell. */
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  Notification,
  protocol,
  session,
  utilityProcess,
} from 'electron'
import { join } from 'node:path'
import { readPages } from '../pages/read-pages.ts'
import { dataFolder } from '../services/data-folder.ts'
import { startDesktop } from './start-desktop.ts'

// Built, this file is out/main/main.js; the program lies two folders above it.
const programFolder = join(import.meta.dirname, '../..')
const electron = {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  Notification,
  protocol,
  session,
  utilityProcess,
}

// Not awaited: Electron becomes ready only after this module has run.
startDesktop(electron, {
  windowFolder: join(dataFolder(), 'window'),
  preload: join(programFolder, 'out/preload/preload.cjs'),
  icon: join(programFolder, 'assets/icons/linux/256x256.png'),
  serviceModule: join(programFolder, 'out/main/service-process.js'),
  developing: !app.isPackaged,
  platform: process.platform,
  now: () => performance.now(),
  readPages: () => readPages(programFolder, dataFolder()),
}).catch((problem: unknown) => {
  console.error(problem)
  dialog.showErrorBox('Third Ring', 'Third Ring could not start. Please install it again.')
  app.exit(1)
})
