import 'server-only'
import { mutation } from '@/lib/mutation'
import { freeze } from './freeze'
import { freezeBriefSchema } from './schema'

export const freezeBrief = mutation({
  schema: freezeBriefSchema,
  allow: { portfolio: 'freezeBrief' },
  verb: (tx, viewer) => freeze(tx, viewer.id),
})
