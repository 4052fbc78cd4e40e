import 'server-only'
import { sql } from 'drizzle-orm'
import { cache } from 'react'
import type { Transaction } from '@/db/client'
import { read } from '@/lib/access/read'
import type { Viewer } from '@/lib/access/viewer'
import type { Choice } from '@/lib/choice'
import type { Locale } from '@/lib/i18n/locale'
import type { LocalizedText } from '@/lib/localized-text'

export type ProjectChoice = Omit<Choice, 'name'> & {
  field: 'partnership' | 'programme' | 'funder' | 'strategy' | 'year'
  /** A year has none. */
  name: LocalizedText | null
}

/** What one can ask of projects, in one statement; to start within a `read`. */
export const projectChoices = (tx: Transaction, locale: Locale) =>
  tx.execute<ProjectChoice>(sql`
    select field, id, name, acronym from (
      select 'partnership' field, id, name, null acronym from partnership
      union all select 'programme', id, title, acronym from programme
      union all select 'funder', id, name, acronym from organisation where id in (
        select organisation_id from party where role = 'funding' and archived_at is null)
      union all select 'strategy', id, name, null from strategy
      union all select 'year', generate_series(max(greatest(extract(year from end_on), extract(year from start_on)))::integer,
        min(least(extract(year from start_on), extract(year from end_on)))::integer, -1), null, null from project
    ) choice order by field, case when field = 'year' then -id end, coalesce(acronym, localized(name, ${locale})) collate "und-x-icu", id`)

export const getChoices = cache((viewer: Viewer, locale: Locale) =>
  read(viewer, (tx) => ({ choices: projectChoices(tx, locale) })),
)
