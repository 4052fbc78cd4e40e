const INVISIBLE = /\p{Cf}/gu
const ARABIC_DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/g

/** One line with plain spaces, Western digits, one apostrophe and the Latin comma, without direction marks. */
export function tidy(typed: string): string {
  return typed
    .replace(INVISIBLE, '')
    .replace(ARABIC_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replaceAll('،', ',')
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .trim()
}
