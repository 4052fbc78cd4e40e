/** A key for one sending. Not `crypto.randomUUID`: a browser has it only over TLS, and an intranet may have none. */
export const newKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )

/** Hands out the same key while the same input is sent again, so that it acts once, and a new one when the input changed. */
export const keepKey = () => {
  let kept: { key: string; input: string } | null = null
  return {
    for: (input: unknown) => {
      const text = JSON.stringify(input)
      if (kept?.input !== text) kept = { key: newKey(), input: text }
      return kept.key
    },
    forget: () => {
      kept = null
    },
  }
}
