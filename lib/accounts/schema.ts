import * as z from 'zod/mini'
import { locales } from '@/lib/i18n/locale'

export const themes = ['light', 'dark', 'system'] as const
export const preferencesSchema = z.object({
  locale: z.optional(z.enum(locales)),
  theme: z.optional(z.enum(themes)),
})
