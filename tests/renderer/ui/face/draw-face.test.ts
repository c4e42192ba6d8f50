import { expect, test } from 'vitest'
import { drawFace, type FaceRequest } from '../../../../renderer/ui/face/draw-face.ts'

const REQUEST: FaceRequest = {
  look: {
    head: 'grayMedium',
    skin: '#F3C9A5',
    clothing: '#2B5B78',
    hair: '#E4E1D8',
    beard: null,
    glasses: false,
  },
  mood: 'settled',
  moment: 'rest',
}

test('faces are drawn one after the other, and other tasks come in between', async () => {
  await drawFace(REQUEST)
  const order: string[] = []
  const faces = (['settled', 'angry', 'furious'] as const).map((mood) =>
    drawFace({ ...REQUEST, mood }).then(() => order.push(mood)),
  )
  const other = () => {
    order.push('another task')
    if (order.length < 40 && !order.includes('furious')) setTimeout(other)
  }
  setTimeout(other)
  await Promise.all(faces)
  expect(order.filter((entry) => entry !== 'another task')).toEqual(['settled', 'angry', 'furious'])
  expect(order.indexOf('another task')).toBeLessThan(order.indexOf('furious'))
})

test('a face that nobody drew is empty, and keeps no other from being drawn', async () => {
  const nobody = drawFace({ ...REQUEST, look: { ...REQUEST.look, head: 'nobody' } })
  const somebody = drawFace(REQUEST)
  expect(await nobody).toBe('')
  expect(await somebody).toMatch(/^<svg/)
})
