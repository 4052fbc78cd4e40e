export type Decoded = { text: string; isGuessed: boolean }

const is = (bytes: Uint8Array, ...first: number[]) => first.every((byte, at) => bytes[at] === byte)

/**
 * The text of a CSV file: UTF-8, UTF-16 with its mark, and else Windows-1252, which is said to be a guess. Null where it is
 * no text at all, a workbook for example.
 */
export const decodeCsv = (bytes: Uint8Array): Decoded | null => {
  for (const [encoding, mark] of [
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
  ] as const)
    if (is(bytes, ...mark)) return { text: new TextDecoder(encoding).decode(bytes), isGuessed: false }
  if (bytes.includes(0)) return null
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isGuessed: false }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), isGuessed: true }
  }
}
