/** What no text holds: control characters, halves of a character, what is no character (Word opens no file with one), and marks that turn round what stands after them. */
const neverWritten = /(?![\n\t])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|[\u202a-\u202e\u2066-\u2069]/gu
const visible = /[^\s\p{Default_Ignorable_Code_Point}]/u

/**
 * A text as people write it, trimmed. PostgreSQL refuses some of what is taken out; the rest would let a title rearrange
 * the page around it. What shows nothing at all is empty. Joiners and the marks of direction that Arabic needs stay.
 */
export const plainText = (text: string) => {
  const written = writable(text).trim()
  return visible.test(written) ? written : ''
}

/** The same for a piece of a text, whose spaces at the ends are its own. */
export const writable = (text: string) => text.replace(neverWritten, '')
