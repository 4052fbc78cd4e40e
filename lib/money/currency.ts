import { LOCALE_TAG } from '@/lib/format/locale-tag'
import type { Locale } from '@/lib/i18n/locale'

type Words<Text extends string> = Text extends `${infer First} ${infer Rest}` ? First | Words<Rest> : Text
const words = <Text extends string>(text: Text) => text.split(' ') as Words<Text>[]

/** ISO 4217 (list one, kept by SIX for ISO), as far as the ministry's partners and their donors go. */
export const currencies = [
  ...words('MAD EUR USD GBP CHF CAD JPY XDR'),
  ...words('SEK NOK DKK ISK PLN CZK HUF RON RSD ALL UAH TRY RUB'),
  ...words('AED SAR QAR KWD BHD OMR JOD IQD LBP SYP YER EGP SDG LYD TND DZD MRU'),
  ...words('XOF XAF GNF SLE LRD GMD CVE GHS NGN STN CDF RWF BIF UGX KES TZS ETB ERN DJF SOS SSP KMF MGA'),
  ...words('MUR SCR ZAR NAD BWP LSL SZL ZMW ZWG MZN MWK AOA'),
  ...words('CNY INR KRW IDR MYR SGD THB VND PKR BDT PHP KZT UZS AZN AUD NZD BRL MXN ARS CLP COP PEN'),
]
export type Currency = (typeof currencies)[number]

const KNOWN: ReadonlySet<string> = new Set(currencies)
const WITHOUT_MINOR_UNIT: ReadonlySet<string> = new Set(
  words('XOF XAF GNF RWF BIF UGX DJF KMF JPY KRW VND ISK CLP'),
)
const IN_THOUSANDTHS: ReadonlySet<string> = new Set(words('TND LYD KWD BHD OMR JOD IQD'))

const namesIn = new Map<Locale, Intl.DisplayNames>()

export const isCurrency = (code: unknown): code is Currency => typeof code === 'string' && KNOWN.has(code)

/** The decimals of an amount. ISO gives the special drawing right none of its own; lenders keep it in hundredths. */
export function minorUnitOf(currency: Currency): 0 | 2 | 3 {
  if (WITHOUT_MINOR_UNIT.has(currency)) return 0
  return IN_THOUSANDTHS.has(currency) ? 3 : 2
}

export function currencyName(currency: Currency, locale: Locale): string {
  let names = namesIn.get(locale)
  if (!names) {
    names = new Intl.DisplayNames(LOCALE_TAG[locale], { type: 'currency' })
    namesIn.set(locale, names)
  }
  return names.of(currency) ?? currency
}
