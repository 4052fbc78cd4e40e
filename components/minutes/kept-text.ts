import type { Said } from '@/lib/minutes/said'

/** What was typed and is not yet acknowledged by the server, with the version that it was typed upon. */
export type Kept = { said: Said; version: number }

export type Store = { read: () => Kept | null; write: (kept: Kept) => void; remove: () => void }

/** In this browser, for one account: it outlives a lost connection and a closed tab. */
export const browserStore = (accountId: number, meetingId: number, itemId: number): Store => {
  const key = `sharaka:minutes:${accountId}:${meetingId}:${itemId}`
  return {
    read: () => quietly(() => JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null),
    write: (kept) => void quietly(() => localStorage.setItem(key, JSON.stringify(kept))),
    remove: () => void quietly(() => localStorage.removeItem(key)),
  }
}

/* A browser may forbid or fill its storage: what is typed is then only in the page. */
const quietly = <T>(act: () => T): T | null => {
  try {
    return act()
  } catch {
    return null
  }
}
