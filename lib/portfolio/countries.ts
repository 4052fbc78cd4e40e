import { locales } from '@/lib/i18n/locale'
import { fold } from '@/lib/partial-date/fold'

/** The codes of the countries of which a word, in any of the three languages, begins with what is searched for. */
export const countriesNamed = (search: string): string[] => {
  const sought = fold(search)
  if (sought.length < fewestLetters) return []
  names ??= namesByCode()
  return [...names].filter(([, words]) => words.includes(` ${sought}`)).map(([code]) => code)
}

const fewestLetters = 3
let names: Map<string, string> | undefined

const namesByCode = () => {
  const languages = locales.map(
    (locale) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }),
  )
  const named = (code: string) => languages.map((language) => ` ${fold(language.of(code) ?? '')}`).join('')
  return new Map(twoLetterCodes().map((code) => [code, named(code)]))
}

const twoLetterCodes = () => letters.flatMap((first) => letters.map((second) => first + second))
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
