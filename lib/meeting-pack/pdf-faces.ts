import 'server-only'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Font } from '@react-pdf/renderer'
import { fontInWoff } from './woff'

/* The faces of the screen, from files on the disk; a letter is looked for in one after the other. */

const place = path.join(process.cwd(), 'node_modules', '@fontsource')

const faces = {
  'Plex Sans': ['ibm-plex-sans', 'latin'],
  'Plex Sans More': ['ibm-plex-sans', 'latin-ext'],
  'Plex Arabic': ['ibm-plex-sans-arabic', 'arabic'],
} as const

export const families = Object.keys(faces)
const weights = [400, 600]

let registered: Promise<unknown> | undefined

/** Once in a process. */
export const registerFaces = () => {
  registered ??= Promise.all(
    Object.entries(faces).map(([family, [name, subset]]) => register(family, name, subset)),
  )
  return registered
}

const register = async (family: string, name: string, subset: string) => {
  Font.register({
    family,
    fonts: weights.map((fontWeight) => ({
      src: sourceOf(`${name}/files/${name}-${subset}-${fontWeight}-normal.woff`),
      fontWeight,
    })),
  })
  // Nobody hyphenates names and codes.
  Font.registerHyphenationCallback((word) => [word])
  for (const fontWeight of weights) {
    const asked = { fontFamily: family, fontWeight, fontStyle: 'normal' as const }
    await Font.load(asked)
    keepLetters(Font.getFont(asked)?.data)
  }
}

const sourceOf = (file: string) =>
  `data:font/ttf;base64,${fontInWoff(readFileSync(path.join(place, file))).toString('base64')}`

type Glyph = { codePoints: number[]; constructor: new (id: number, letters: number[], face: object) => Glyph }
type Face = { getGlyph: (id: number, letters?: number[]) => Glyph | null }

/**
 * A face remembers a sign by its number, with the letters it first stood for: with none, when it was first drawn as part of
 * another (صـ of ضـ). Asked for it later as a letter, it would answer a sign of no letter, and the text would lose it.
 */
const keepLetters = (data: unknown) => {
  const face = data as Face
  const remembered = face.getGlyph.bind(face)
  const others = new Map<string, Glyph>()
  face.getGlyph = (id, letters = []) => {
    const glyph = remembered(id, letters)
    if (!glyph || letters.length === 0 || glyph.codePoints.join() === letters.join()) return glyph
    const key = `${id} ${letters.join()}`
    const other = others.get(key) ?? new glyph.constructor(id, letters, face)
    others.set(key, other)
    return other
  }
}
