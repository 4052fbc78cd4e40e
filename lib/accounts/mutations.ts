import 'server-only'
import { sql } from 'drizzle-orm'
import { mutation } from '@/lib/mutation'
import { preferencesSchema } from './schema'

/** Keeps the language and theme the person chose, on every device they sign in from. */
export const keepPreferences = mutation({
  schema: preferencesSchema,
  allow: 'own',
  verb: async (tx, viewer, { locale, theme }) => {
    await tx.execute(sql`
      update account set locale = coalesce(${locale ?? null}, locale), theme = coalesce(${theme ?? null}, theme) where id = ${viewer.id}`)
    return { locale: locale ?? viewer.locale, theme: theme ?? viewer.theme }
  },
})
