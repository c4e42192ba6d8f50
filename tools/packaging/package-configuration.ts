import type { Configuration } from 'electron-builder'
import { join } from 'node:path'
import { setFuses } from './fuses.ts'

/** Name of Electron's program inside a packed folder, by platform. */
function programIn(folder: string, name: string, platform: string): string {
  if (platform === 'darwin') return join(folder, `${name}.app`)
  return join(folder, platform === 'win32' ? `${name}.exe` : 'third-ring')
}

/**
 * How electron-builder packs the desktop program. Everything that it needs is in out/ and scenarios/: packages are
 * bundled by the build, so no node_modules are shipped. There are no updates over the network.
 */
export const packageConfiguration: Configuration = {
  appId: 'org.third-ring.desktop',
  productName: 'Third Ring',
  executableName: 'third-ring',
  copyright: 'MIT',
  directories: { output: 'dist', buildResources: 'assets/icons' },
  files: [
    'out/**/*',
    'scenarios/**/*.yaml',
    'scenarios/**/media/**',
    'package.json',
    'LICENSE',
    'assets/icons/linux/256x256.png',
    '!scenarios/**/playthroughs/**',
    '!**/node_modules/**',
    '!**/*.map',
  ],
  asar: true,
  npmRebuild: false,
  nodeGypRebuild: false,
  publish: null,
  linux: { target: ['AppImage', 'deb'], category: 'Education', icon: 'assets/icons/linux' },
  mac: {
    icon: 'assets/icons/icon.icns',
    target: ['dmg', 'zip'],
    category: 'public.app-category.education',
    hardenedRuntime: true,
  },
  win: { icon: 'assets/icons/icon.ico', target: ['nsis'] },
  afterPack: async ({ appOutDir, packager, electronPlatformName }) => {
    await setFuses(programIn(appOutDir, packager.appInfo.productFilename, electronPlatformName))
  },
}
