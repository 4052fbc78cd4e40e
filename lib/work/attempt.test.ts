import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { attempt } from './attempt'

let written: string[] = []
beforeEach(() => {
  written = []
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0)
})
afterEach(() => vi.restoreAllMocks())

test('what was read is handed on', async () => {
  expect(await attempt(Promise.resolve([1]))).toEqual({ found: [1] })
  expect(await attempt(Promise.resolve(null))).toEqual({ found: null })
  expect(written).toEqual([])
})

test('a failure is written down under the reference that the reader is given', async () => {
  const { found, reference } = await attempt(Promise.reject(new Error('no such column')))
  expect(found).toBeNull()
  expect(reference).toMatch(/^[0-9a-f]{8}$/)
  expect(JSON.parse(written.join(''))).toMatchObject({ reference, message: 'Error: no such column' })
})

test('a database that is down takes the whole page, which says so', async () => {
  const down = Object.assign(new Error('down'), { digest: 'DATABASE_DOWN' })
  await expect(attempt(Promise.reject(down))).rejects.toBe(down)
})
