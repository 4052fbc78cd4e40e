import { westernDigits } from '@/lib/western-digits'

const INVISIBLE = /\p{Cf}/gu

/** One line with plain spaces, Western digits, one apostrophe and the Latin comma, without direction marks. */
export function tidy(typed: string): string {
  return westernDigits(typed)
    .replace(INVISIBLE, '')
    .replaceAll('،', ',')
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .trim()
}
