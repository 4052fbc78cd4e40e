import * as z from 'zod/mini'
import { recordId } from '@/lib/fields'

export const freezePackSchema = z.object({ meetingId: recordId })

const isId = (text: unknown): text is string => typeof text === 'string' && /^\d{1,9}$/.test(text)

/** Which pack an address means: without `pack`, that of today; null where it is no address of a pack. */
export const packAsked = (meetingId: string, pack: unknown) => {
  if (!isId(meetingId) || !(pack === undefined || pack === null || isId(pack))) return null
  return { meetingId: Number(meetingId), packId: isId(pack) ? Number(pack) : null }
}
