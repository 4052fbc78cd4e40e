import { Font } from '@react-pdf/renderer'
import { expect, test } from 'vitest'
import { isFace } from './pdf-letters'
import { registerFaces } from './pdf-look'

test.each([400, 600])(
  'a glyph met as a part of another has its letters all the same (%i)',
  async (fontWeight) => {
    await registerFaces()
    const face: unknown = Font.getFont({ fontFamily: 'Plex Arabic', fontWeight }).data
    if (!isFace(face)) throw new Error('no face')
    for (let id = 0; id < face.numGlyphs; id += 1) face.getGlyph(id)
    for (const word of ['بالعربية', 'إصدار', 'الملتزم', 'الإفريقي', 'أُنجز']) {
      const { glyphs } = face.layout(word, undefined, undefined, undefined, 'ltr')
      const letters = glyphs.flatMap(({ codePoints }) => codePoints)
      expect(String.fromCodePoint(...letters)).toBe(word)
    }
  },
)
