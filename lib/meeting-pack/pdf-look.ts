import 'server-only'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Font } from '@react-pdf/renderer'
import { directionOf, type Locale } from '@/lib/i18n/locale'
import { isFace, keepLetters } from './pdf-letters'
import type { Mark } from './sheet-blocks'
import { fontInWoff } from './woff'

/* The faces of the screen, from files on the disk; a letter is looked for in one after the other. */

const place = path.join(process.cwd(), 'node_modules', '@fontsource')

const faces = {
  'Plex Sans': ['ibm-plex-sans', 'latin'],
  'Plex Sans More': ['ibm-plex-sans', 'latin-ext'],
  'Plex Arabic': ['ibm-plex-sans-arabic', 'arabic'],
} as const

const sourceOf = (file: string) =>
  `data:font/ttf;base64,${fontInWoff(readFileSync(path.join(place, file))).toString('base64')}`

let registered: Promise<void> | undefined

export const registerFaces = () => {
  registered ??= register()
  return registered
}

const register = async () => {
  // Nobody hyphenates names and codes.
  Font.registerHyphenationCallback((word) => [word])
  for (const [family, [name, subset]] of Object.entries(faces))
    for (const fontWeight of [400, 600]) {
      const src = sourceOf(`${name}/files/${name}-${subset}-${fontWeight}-normal.woff`)
      Font.register({ family, src, fontWeight })
      await Font.load({ fontFamily: family, fontWeight })
      const face: unknown = Font.getFont({ fontFamily: family, fontWeight })?.data
      if (isFace(face)) keepLetters(face)
    }
}

// In this order in Arabic too, whose face has neither digits of ours nor spaces.
const fontFamily = ['Plex Sans', 'Plex Sans More', 'Plex Arabic']

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
 * in Arabic a minus then stands after its number, which is before it to the eye.
 */
export const drawable = (text: string, language: Locale) => {
  const plain = text
    .replace(/[\u202f\t]/g, '\u00a0')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\p{Cf}\r]/gu, '')
  const known = [...plain].map((letter) => (isDrawn(letter) ? letter : nearest(letter))).join('')
  return directionOf(language) === 'rtl'
    ? known.replace(/(^|[\s(])-(\d[\d.,]*)/g, (_all, before, number) => `${before}${number}-`)
    : known
}

const nearest = (letter: string) => [...letter.normalize('NFKD')].filter(isDrawn).join('') || '?'
