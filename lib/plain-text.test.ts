import { describe, expect, test } from 'vitest'
import { plainText } from './plain-text'

describe('a text as people write it', () => {
  test.each([
    ['a null', 'a\u0000b', 'ab'],
    ['an escape sequence', 'a\u001b[31mb', 'a[31mb'],
    ['what is no character and no XML', 'a\uffffb\ufffe\u{1ffff}', 'ab'],
    ['half a character', 'a\ud800b\udc00', 'ab'],
    ['a direction imposed on what follows', 'facture\u202egnp.exe', 'facturegnp.exe'],
    ['an isolate left open', '\u2067facture', 'facture'],
  ])('%s is taken out', (_, typed, kept) => expect(plainText(typed)).toBe(kept))

  test.each([
    ['lines and tabs', 'one\n\ttwo'],
    ['a whole character outside the first plane', 'a😀b'],
    ['a joiner inside a word', 'می\u200cخواهم'],
    ['a mark of direction after a Latin word', 'برنامج ACCUEIL\u200f!'],
    ['markup, which is text', '<b>"&\'</b>'],
    ['what a spreadsheet would take for a formula', '=1+1'],
  ])('%s stays', (_, typed) => expect(plainText(typed)).toBe(typed))

  test.each([
    ['spaces', ' \u00a0\t\n '],
    ['spaces without width', '\u200b\u200e\ufeff'],
    ['a letter that shows nothing', '\u3164'],
  ])('%s are nothing', (_, typed) => expect(plainText(typed)).toBe(''))
})
