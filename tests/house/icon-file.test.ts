import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { appleIcon, windowsIcon } from '../../tools/icons/icon-file.ts'
import { projectFolder } from '../../tools/project-folder.ts'

const PNG = Buffer.from('89504e470d0a1a0a', 'hex')
const picture = (size: number) => ({ size, png: Buffer.concat([PNG, Buffer.from([size % 256])]) })

describe('An icon file', () => {
  test('for Windows lists each size with the place where its picture begins', () => {
    const file = windowsIcon([picture(16), picture(256)])
    expect(file.readUInt16LE(4)).toBe(2)
    expect([file.readUInt8(6), file.readUInt8(22)]).toEqual([16, 0])
    const second = file.readUInt32LE(22 + 12)
    expect(file.subarray(second, second + 8)).toEqual(PNG)
    expect(second + file.readUInt32LE(22 + 8)).toBe(file.length)
  })

  test('for macOS says its own length and names a size twice where a sharp screen uses it too', () => {
    const file = appleIcon([picture(32), picture(1024)])
    expect(file.subarray(0, 4).toString('latin1')).toBe('icns')
    expect(file.readUInt32BE(4)).toBe(file.length)
    for (const name of ['icp5', 'ic11', 'ic10']) expect(file.includes(name)).toBe(true)
    expect(file.includes('ic07')).toBe(false)
  })
})

test.each([16, 32, 48, 64, 128, 256, 512])('the Linux icon of %i pixels has that size', (size) => {
  const file = readFileSync(join(projectFolder, `assets/icons/linux/${size}x${size}.png`))
  expect(file.subarray(0, 8)).toEqual(PNG)
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([size, size])
})
