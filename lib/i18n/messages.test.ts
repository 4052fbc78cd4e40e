import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { locales } from './locale'

const folder = join(import.meta.dirname, '../../messages')
const read = (locale: string, file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(folder, locale, file), 'utf8'))

const textsOf = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => textsOf(inner, path ? `${path}.${key}` : key))

/** What a text asks to be filled in: {name}, <tag>. A count that only chooses a form may be idle in a language. */
const argumentsOf = (text: string) =>
  [
    ...new Set(
      [...text.matchAll(/(?<!(?:zero|one|two|few|many|other|=\d) )\{(\w+)\}|<(\w+)>/g)].map(
        (found) => found[1] ?? `<${found[2]}>`,
      ),
    ),
  ].sort()

const files = readdirSync(join(folder, 'fr'))

test('the three languages have the same files', () => {
  for (const locale of locales) expect(readdirSync(join(folder, locale))).toEqual(files)
})

describe.each(files)('%s', (file) => {
  const french = textsOf(read('fr', file))
  test.each(locales)('has every key and every argument in %s', (locale) => {
    const texts = new Map(textsOf(read(locale, file)))
    expect([...texts.keys()].sort()).toEqual(french.map(([key]) => key).sort())
    for (const [key, text] of french)
      expect({ key, asks: argumentsOf(texts.get(key) ?? '') }).toEqual({ key, asks: argumentsOf(text) })
  })
  test('says something everywhere', () => {
    for (const locale of locales)
      for (const [key, text] of textsOf(read(locale, file)))
        expect({ locale, key, text: text.trim() }).not.toMatchObject({ text: '' })
  })
  test('has the plural forms of its language', () => {
    // A heading that shows no number needs the singular, the dual and the plural alone.
    for (const [, text] of textsOf(read('ar', file)))
      if (text.includes(', plural,') && text.includes('#'))
        for (const form of ['one', 'two', 'few', 'many', 'other']) expect(text).toContain(`${form} {`)
  })
  test('keeps French punctuation with the word before it', () => {
    for (const [key, text] of french)
      expect({ key, parted: / [;:?!»]|« /.test(text) }).toEqual({ key, parted: false })
  })
  test('is written in its own script', () => {
    for (const [key, text] of textsOf(read('fr', file)))
      expect({ key, arabic: /\p{Script=Arabic}/u.test(text) && key !== 'languages.ar' }).toEqual({
        key,
        arabic: false,
      })
  })
})
