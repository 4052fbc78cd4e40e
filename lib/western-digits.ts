const ARABIC_DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/g

/** `٢٠١٦` as `2016`: a phone set to Arabic may type either. */
export const westernDigits = (text: string) =>
  text.replace(ARABIC_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
