/** A field that takes either direction from its first letter, and the page's while it is empty, as `dir="auto"` does not. */
export const plaintext = { unicodeBidi: 'plaintext' } as const
