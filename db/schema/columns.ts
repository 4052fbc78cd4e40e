import { sql } from 'drizzle-orm'
import { date, integer, jsonb, pgEnum, text, timestamp } from 'drizzle-orm/pg-core'
import type { LocalizedText } from '@/lib/localized-text'

export const datePrecision = pgEnum('date_precision', ['year', 'month', 'day'])

export const localizedText = (name: string) => jsonb(name).$type<LocalizedText>()

/** A moment; shown in Morocco's time. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' })

/** A partial date is a date and its precision; the date is the first day of the year, month or day meant. */
export const partialDate = <const N extends string>(name: N) => ({
  date: date(`${name}_on`, { mode: 'string' }),
  precision: datePrecision(`${name}_precision`),
})

export const identity = () => integer('id').primaryKey().generatedAlwaysAsIdentity()

/** `version` is raised by a trigger at each update: an edit names the version it started from. */
export const lifecycle = () => ({
  version: integer('version').notNull().default(1),
  createdAt: timestamp('created_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  updatedAt: timestamp('updated_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
})

/** Nothing is deleted: a record is archived, and says when. The trail says who. */
export const archivable = () => ({
  archivedAt: timestamp('archived_at', { withTimezone: true, mode: 'string' }),
})

/** Where a fact of the portfolio was read: file and lines of the page, and the date as it was written. */
export type Provenance = { file: string; lines: string; raw?: string; note?: string }
export const provenance = () => jsonb('provenance').$type<Provenance>()

export const emptyTextArray = sql`'{}'::text[]`

/** As `archivable`, where it also says why. */
export const archivableWithReason = () => ({
  archivedAt: instant('archived_at'),
  archiveReason: text('archive_reason'),
})
