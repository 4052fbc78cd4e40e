import 'server-only'
import { headers } from 'next/headers'
import { defaultLocale, isLocale, type Locale } from './locale'

/** The language of the address asked for, as proxy.ts noted it. */
export const currentLocale = async (): Promise<Locale> => {
  const named = (await headers()).get('x-sharaka-locale')
  return isLocale(named) ? named : defaultLocale
}
