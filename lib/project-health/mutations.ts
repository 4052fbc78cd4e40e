import 'server-only'
import { sql } from 'drizzle-orm'
import { mutation } from '@/lib/mutation'
import { Refusal } from '@/lib/outcome'
import { type HealthRules, rulesColumns } from './rules-columns'
import { declareHealthSchema, setHealthRulesSchema } from './schema'

/** From the next page on, every project is judged by them. */
export const setHealthRules = mutation({
  schema: setHealthRulesSchema,
  allow: { portfolio: 'administer' },
  verb: async (tx, _viewer, { version, schedule, money, decisions, freshness }) => {
    const [held] = await tx.execute<HealthRules>(
      sql`select ${rulesColumns} from health_rule r for no key update`,
    )
    if (held?.version !== version) throw new Refusal('conflict', { current: held })
    await tx.execute(sql`
      update health_rule set schedule_attention = ${schedule.attention}, schedule_critical = ${schedule.critical},
        money_attention = ${money.attention}, money_critical = ${money.critical},
        decisions_attention = ${decisions.attention}, decisions_critical = ${decisions.critical},
        freshness_attention = ${freshness.attention}, freshness_critical = ${freshness.critical}
      where (schedule_attention, schedule_critical, money_attention, money_critical, decisions_attention, decisions_critical, freshness_attention, freshness_critical)
        <> (${schedule.attention}, ${schedule.critical}, ${money.attention}, ${money.critical}, ${decisions.attention}, ${decisions.critical},
          ${freshness.attention}, ${freshness.critical})`)
    return { version }
  },
})

/** What a director says of a project counts before what is computed, and both are shown; the last word holds. */
export const declareHealth = mutation({
  schema: declareHealthSchema,
  allow: { project: 'declareHealth' },
  verb: async (tx, viewer, { projectId, level, reason }) => {
    // As the guard of the database does: held until the end, so that two directors wait in line.
    const [open] = await tx.execute<{ declared: string | null }>(sql`
      select (select d.level from health_declaration d where d.project_id = p.id order by d.id desc limit 1) declared
      from project p where p.id = ${projectId} and p.archived_at is null for no key update`)
    if (!open) throw new Refusal('archived')
    if (level === null && open.declared === null) throw new Refusal('conflict')
    await tx.execute(
      sql`insert into health_declaration (project_id, level, reason, declared_by) values (${projectId}, ${level}, ${reason}, ${viewer.id})`,
    )
    return { level }
  },
})
