/** Runs sandboxed before every page: all it does is to hand a message port over. */
import { ipcRenderer } from 'electron'
import { handOverPort } from './hand-over-port.ts'

handOverPort(window, ipcRenderer)
