import { westernDigits } from '@/lib/western-digits'

const INVISIBLE = /[\p{Cf}\u0640]/gu

/** Western digits, lower case, no accents, vowel signs, hamzas or invisible marks: `Févr. ٢٠١٦` is `fevr. 2016`. */
export function fold(text: string): string {
  return westernDigits(text)
    .replace(INVISIBLE, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/ة/g, 'ه')
    .replace(/['’]/g, ' ')
    .toLowerCase()
    .trim()
}
