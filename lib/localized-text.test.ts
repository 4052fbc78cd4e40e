import { describe, expect, it } from 'vitest'
import { localize, missingLanguages } from './localized-text'

describe('localize', () => {
  const three = { ar: 'شراكة', fr: 'partenariat', en: 'partnership' }

  it('prefers the reader’s language', () => {
    expect(localize(three, 'ar')).toEqual({ text: 'شراكة', lang: 'ar' })
    expect(localize(three, 'fr')).toEqual({ text: 'partenariat', lang: 'fr' })
    expect(localize(three, 'en')).toEqual({ text: 'partnership', lang: 'en' })
  })

  it('falls back in order and says which language it found', () => {
    expect(localize({ fr: 'f', en: 'e' }, 'ar')).toEqual({ text: 'f', lang: 'fr' })
    expect(localize({ ar: 'ا', en: 'e' }, 'fr')).toEqual({ text: 'ا', lang: 'ar' })
    expect(localize({ ar: 'ا', fr: 'f' }, 'en')).toEqual({ text: 'f', lang: 'fr' })
    expect(localize({ en: 'e' }, 'ar')).toEqual({ text: 'e', lang: 'en' })
    expect(localize({ ar: 'ا' }, 'en')).toEqual({ text: 'ا', lang: 'ar' })
  })

  it('takes a blank text for a missing one', () => {
    expect(localize({ ar: '  ', fr: 'f' }, 'ar')).toEqual({ text: 'f', lang: 'fr' })
    expect(localize({ ar: '' }, 'ar')).toBeNull()
    expect(localize({}, 'fr')).toBeNull()
    expect(localize(null, 'fr')).toBeNull()
    expect(localize(undefined, 'fr')).toBeNull()
  })
})

describe('missingLanguages', () => {
  it('lists what is still to be translated', () => {
    expect(missingLanguages({ ar: 'ا', fr: ' ' })).toEqual(['fr', 'en'])
    expect(missingLanguages({ ar: 'ا', fr: 'f', en: 'e' })).toEqual([])
    expect(missingLanguages(null)).toEqual(['ar', 'fr', 'en'])
  })
})
