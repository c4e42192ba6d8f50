import type { BaseWindow } from 'electron'
import { extname } from 'node:path'
import type { ElectronApi } from './electron-api.ts'

/**
 * Asks in the dialog of the system where a file of this name goes: a path, or null where the person wants none, or no
 * dialog can be shown. The dialog asks by itself before anything there is written over.
 */
export async function askPlace(
  { dialog }: Pick<ElectronApi, 'dialog'>,
  window: BaseWindow | null,
  name: string,
): Promise<string | null> {
  const ending = extname(name).slice(1)
  const options = {
    defaultPath: name,
    ...(ending === '' ? {} : { filters: [{ name: ending.toUpperCase(), extensions: [ending] }] }),
  }
  try {
    const { canceled, filePath } =
      window === null
        ? await dialog.showSaveDialog(options)
        : await dialog.showSaveDialog(window, options)
    return canceled || filePath === '' ? null : filePath
  } catch {
    return null
  }
}
