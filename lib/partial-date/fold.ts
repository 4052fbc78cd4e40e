const INVISIBLE = /[\p{Cf}\u0640]/gu
const ARABIC_DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/g

/** Western digits, lower case, no accents, vowel signs, hamzas or invisible marks: `Févr. ٢٠١٦` is `fevr. 2016`. */
export function fold(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(ARABIC_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/ة/g, 'ه')
    .replace(/['’]/g, ' ')
    .toLowerCase()
    .trim()
}
