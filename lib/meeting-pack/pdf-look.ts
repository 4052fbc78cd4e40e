import 'server-only'
import { directionOf, type Locale } from '@/lib/i18n/locale'
import { families } from './pdf-faces'
import type { Mark } from './sheet-blocks'

// In this order in Arabic too, whose face has neither digits of ours nor spaces.
const fontFamily = families

/** Each text says in which direction it runs: without, a letter of Arabic stands alone and backwards. */
export const textLook = (language: Locale, sheet: Locale = language, fontSize = 9.5) => {
  const isRight = directionOf(language) === 'rtl'
  return {
    fontFamily,
    // Said of every text: a line is as high as its own size has it.
    fontSize,
    direction: isRight ? ('rtl' as const) : ('ltr' as const),
    textAlign: directionOf(sheet) === 'rtl' ? ('right' as const) : ('left' as const),
    lineHeight: isRight ? 1.5 : 1.35,
  }
}

export const ink = {
  text: '#1d1c18',
  muted: '#56534a',
  line: '#cfcbc0',
  ground: '#f4f2ec',
  accent: '#14604a',
  accentSoft: '#dcebe4',
}
export const markInk: Record<Mark, string> = {
  ok: '#1c6b3c',
  attention: '#8a5a00',
  danger: '#a3261b',
  neutral: '#56534a',
}

/** The letters that the faces draw, in spans. */
const spans = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x218, 0x21b],
  [0x600, 0x6ff],
  [0x750, 0x77f],
  [0x2013, 0x2014],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2212, 0x2212],
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefc],
] as const

const isDrawn = (letter: string) => {
  const code = letter.codePointAt(0) ?? 0
  return letter === '\n' || spans.some(([from, to]) => from <= code && code <= to)
}

/**
 * A text with nothing in it that the faces do not have: marks of direction leave, for the direction of the text says it all;
 * in Arabic a minus then stands after its number, which is before it to the eye, and vowels, which sit badly, are left out.
 */
export const drawable = (text: string, language: Locale) => {
  const plain = text
    .replace(/[\u202f\t]/g, '\u00a0')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\p{Cf}\r]/gu, '')
  const known = [...plain].map((letter) => (isDrawn(letter) ? letter : nearest(letter))).join('')
  return directionOf(language) === 'rtl'
    ? known
        .replace(/[\u064b-\u0652]/g, '')
        .replace(/(^|[\s(])-(\d[\d.,]*)/g, (_all, before, number) => `${before}${number}-`)
    : known
}

const nearest = (letter: string) => [...letter.normalize('NFKD')].filter(isDrawn).join('') || '?'
