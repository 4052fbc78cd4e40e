import * as z from 'zod/mini'

export const freezeBriefSchema = z.object({})

/** Which brief an address means: without `brief`, that of today (null); undefined where it is no address of one. */
export const briefAsked = (brief: unknown): number | null | undefined => {
  if (brief === undefined || brief === null) return null
  return typeof brief === 'string' && /^\d{1,9}$/.test(brief) ? Number(brief) : undefined
}
