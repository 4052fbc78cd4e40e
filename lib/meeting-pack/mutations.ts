import 'server-only'
import { mutation } from '@/lib/mutation'
import { freeze } from './freeze'
import { freezePackSchema } from './schema'

export const freezePack = mutation({
  schema: freezePackSchema,
  allow: { meeting: 'manage' },
  verb: (tx, viewer, { meetingId }) => freeze(tx, viewer.id, meetingId),
})
