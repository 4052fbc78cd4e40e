import { LOCALE_TAG } from '@/lib/format/locale-tag'
import { locales } from '@/lib/i18n/locale'
import { fold } from '@/lib/partial-date/fold'
import { type Currency, currencyName, isCurrency } from './currency'

const FAMILIES: readonly (readonly [words: string, currencies: readonly Currency[]])[] = [
  ['dh dhs dirham dirhams درهم دراهم درهما', ['MAD', 'AED']],
  ['€ euro euros يورو أورو', ['EUR']],
  ['$ us$ dollar dollars دولار دولارات دولارا', ['USD', 'CAD', 'AUD', 'NZD', 'SGD']],
  ['£ livre livres pound pounds جنيه', ['GBP', 'EGP']],
  ['¥ yen yens ين', ['JPY']],
  ['dinar dinars دينار دنانير دينارا', ['TND', 'DZD', 'LYD', 'KWD', 'BHD', 'JOD', 'IQD', 'RSD']],
  ['riyal riyals rial ريال ريالات ريالا', ['SAR', 'QAR', 'OMR', 'YER']],
  ['franc francs فرنك', ['CHF', 'XOF', 'XAF', 'GNF', 'RWF', 'BIF', 'DJF', 'KMF', 'CDF']],
  ['fcfa cfa', ['XOF', 'XAF']],
]
const MEANINGS = new Map(
  FAMILIES.flatMap(([words, meant]) => words.split(' ').map((word) => [asWords(word), meant] as const)),
)
const namesOf = new Map<Currency, ReadonlySet<string>>()

/** Words and signs apart, folded: `d’Euros` is `d euros`, `US$` is `us $`, `د.م.` is `د م`. */
export function asWords(text: string): string {
  return (fold(text.replaceAll('.', ' ')).match(/\p{L}+|[^\p{L}\s]/gu) ?? []).join(' ')
}

/** Whether words beside an amount can mean the currency expected, surely mean another one, or neither. */
export function currencyNamed(words: string, expected: Currency): 'expected' | 'other' | 'unknown' {
  const code = words.toUpperCase()
  const meant = isCurrency(code) ? [code] : MEANINGS.get(words)
  if (meant?.includes(expected)) return 'expected'
  if (meant) return 'other'
  return namesFor(expected).has(words) ? 'expected' : 'unknown'
}

function namesFor(currency: Currency): ReadonlySet<string> {
  let names = namesOf.get(currency)
  if (!names) {
    names = new Set(
      locales
        .flatMap((locale) => [currencyName(currency, locale), ...written(currency, LOCALE_TAG[locale])])
        .map(asWords),
    )
    namesOf.set(currency, names)
  }
  return names
}

function written(currency: Currency, tag: string): string[] {
  return (['name', 'symbol', 'narrowSymbol'] as const).flatMap((currencyDisplay) =>
    new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay })
      .formatToParts(5n)
      .filter((part) => part.type === 'currency')
      .map((part) => part.value),
  )
}
