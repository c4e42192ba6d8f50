import { describe, expect, it } from 'vitest'
import { dataFolder, ownScenariosFolder } from '../../electron/services/data-folder.ts'

const places = [
  ['linux', '/home/alice', {}, '/home/alice/.local/share/third-ring'],
  ['linux', '/home/alice', { XDG_DATA_HOME: '/data' }, '/data/third-ring'],
  [
    'linux',
    '/home/alice',
    { XDG_DATA_HOME: 'not/absolute' },
    '/home/alice/.local/share/third-ring',
  ],
  ['darwin', '/Users/alice', {}, '/Users/alice/Library/Application Support/Third Ring'],
  ['win32', 'C:\\Users\\alice', { APPDATA: 'D:\\Roaming' }, 'D:\\Roaming\\Third Ring'],
  ['win32', 'C:\\Users\\alice', {}, 'C:\\Users\\alice\\AppData\\Roaming\\Third Ring'],
  ['linux', '/home/alice', { THIRD_RING_DATA: '/elsewhere/' }, '/elsewhere'],
] as const

describe('the data folder', () => {
  it.each(places)('on %s for %s with %j is %s', (platform, home, environment, expected) => {
    expect(dataFolder({ platform, home, environment })).toBe(expected)
  })

  it('holds the user’s scenarios unless another folder is named', () => {
    expect(ownScenariosFolder('/data', {})).toBe('/data/scenarios')
    expect(ownScenariosFolder('/data', { THIRD_RING_SCENARIOS: '/shared/scenarios' })).toBe(
      '/shared/scenarios',
    )
  })
})
