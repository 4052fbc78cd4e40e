import { expect, test } from 'vitest'
import { countriesNamed } from './countries'

test.each([
  ['ألمانيا', 'DE'],
  ['المانيا', 'DE'],
  ['allem', 'DE'],
  ['GERMANY', 'DE'],
  ['espagne', 'ES'],
  ['إسبانيا', 'ES'],
  ['belgique', 'BE'],
])('%s is %s', (search, code) => {
  expect(countriesNamed(search)).toContain(code)
})

test.each(['', 'al', 'magne', 'zzzz', '%'])('%o names no country', (search) => {
  expect(countriesNamed(search)).toEqual([])
})
