import type { NextRequest } from 'next/server'
import type { SearchParameters } from '@/lib/address'
import { defaultLocale, isLocale, type Locale } from '@/lib/i18n/locale'
import { type SheetFormat, sheetFormats } from './answer'

type Asked = { parameters: SearchParameters; locale: Locale; format: SheetFormat }

/** The parameters of a download; what makes no sense is left out. */
export const askedOf = (request: NextRequest): Asked => {
  const parameters = Object.fromEntries(request.nextUrl.searchParams)
  const locale = parameters.locale
  return {
    parameters,
    locale: isLocale(locale) ? locale : defaultLocale,
    format: sheetFormats.find((format) => format === parameters.format) ?? 'xlsx',
  }
}

/** A download is opened from a bookmark too: without a session one signs in first. */
export const signInFirst = (locale: Locale) =>
  new Response(null, { status: 307, headers: { location: `/${locale}/sign-in` } })
