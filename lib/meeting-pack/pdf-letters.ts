type Glyph = { codePoints: number[] }
type Face = {
  numGlyphs: number
  getGlyph: (id: number, letters?: number[]) => Glyph
  layout: (
    text: string,
    features?: undefined,
    script?: undefined,
    language?: undefined,
    direction?: 'ltr',
  ) => { glyphs: Glyph[] }
}

/** The face of a family as the drawing of PDF has read it; its types do not say that it has glyphs. */
export const isFace = (font: unknown): font is Face =>
  typeof font === 'object' && font !== null && 'getGlyph' in font && 'layout' in font

/**
 * A face keeps each glyph with the letters it was first asked for, which are none when it was first met as a part of another glyph
 * (ب in its initial form, إ). A line cut by counting letters then loses one, in every file after the first: بالعربية becomes العربية.
 */
export const keepLetters = (face: Face) => {
  const kept = face.getGlyph.bind(face)
  face.getGlyph = (id, letters = []) => {
    const glyph = kept(id, letters)
    const isSame = !glyph || letters.length === 0 || String(glyph.codePoints) === String(letters)
    return isSame ? glyph : Object.create(glyph, { codePoints: { value: letters } })
  }
}
