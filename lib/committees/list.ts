import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import { read } from '@/lib/access/read'
import type { Viewer } from '@/lib/access/viewer'
import type { Choice } from '@/lib/choice'
import { containing } from '@/lib/containing'
import type { Locale } from '@/lib/i18n/locale'
import type { LocalizedText } from '@/lib/localized-text'
import type { PartialDate } from '@/lib/partial-date/partial-date'
import { type CommitteesView, pageSize } from './filters'
import {
  decisionCounts,
  type Overseen,
  type OverseenProject,
  overseen,
  projectsOf,
  withOverseen,
} from './overseen'
import type { CommitteeKind } from './rules'

export type CommitteeRow = Overseen & {
  id: number
  kind: CommitteeKind
  code: string
  name: LocalizedText
  isIllustrative: boolean
  membersAreComplete: boolean
  seatCount: number
  projects: OverseenProject[] | null
  nextId: number | null
  nextStarts: PartialDate | null
  lastId: number | null
  lastStarts: PartialDate | null
  meetingCount: number
  open: number
  overdue: number
}

/** One page of committees, their exact number, and the partnerships to choose from. `today` is the day in Morocco. */
export const listCommittees = (viewer: Viewer, view: CommitteesView, locale: Locale, today: string) =>
  read(viewer, (tx) => ({
    committees: tx.execute<CommitteeRow>(rowsOf(view, locale, today)),
    count: tx.execute<{ total: number }>(
      sql`select count(*)::integer total from committee c where ${conditionsOf(view)}`,
    ),
    partnerships: tx.execute<Choice>(
      sql`select id, name from partnership where archived_at is null order by localized(name, ${locale}) collate "und-x-icu"`,
    ),
  }))

const rowsOf = (view: CommitteesView, locale: Locale, today: string) => sql`
  select c.id, c.kind, c.code, c.name, c.is_illustrative "isIllustrative", c.members_are_complete "membersAreComplete",
    (select count(*)::integer from committee_seat s where s.committee_id = c.id and s.archived_at is null) "seatCount",
    ${overseen}, ${projectsOf},
    next.id "nextId", next.starts "nextStarts", last.id "lastId", last.starts "lastStarts",
    (select count(*)::integer from meeting m where m.committee_id = c.id) "meetingCount", decisions.*
  from committee c ${withOverseen}
    left join lateral (
      select m.id, partial_date(m.starts_on, m.starts_precision) starts from meeting m
      where m.committee_id = c.id and m.state in ('planned', 'convened') and m.starts_on >= ${today}
      order by m.starts_on, m.id limit 1) next on true
    left join lateral (
      select m.id, partial_date(m.starts_on, m.starts_precision) starts from meeting m
      where m.committee_id = c.id and m.state in ('held', 'circulated', 'locked')
      order by m.starts_on desc nulls last, m.id desc limit 1) last on true
    cross join lateral (${decisionCounts(today)}) decisions
  where ${conditionsOf(view)}
  order by c.kind, localized(c.name, ${locale}) collate "und-x-icu", c.id
  limit ${pageSize} offset ${(view.page - 1) * pageSize}`

const conditionsOf = ({ search, kind, partnership, archived }: CommitteesView): SQL => {
  const conditions = [archived ? sql`c.archived_at is not null` : sql`c.archived_at is null`]
  if (kind) conditions.push(sql`c.kind = ${kind}`)
  if (partnership)
    conditions.push(sql`(c.partnership_id = ${partnership} or exists (
      select from committee_oversight o join project p on p.id = o.project_id
      where o.committee_id = c.id and p.partnership_id = ${partnership}))`)
  if (search)
    conditions.push(sql`fold_text(c.code || ' ' || localized_values(c.name)) like ${containing(search)}`)
  return sql.join(conditions, sql` and `)
}
