import type { Sql } from 'postgres'
import type { Range } from './amount'
import { fillDecisions } from './fill-decisions'
import { fillMilestones } from './fill-milestones'
import { fillMoney } from './fill-money'
import { fillPeople } from './fill-people'
import { fillProjects } from './fill-projects'
import { fillReports } from './fill-reports'
import { fillStanding } from './fill-standing'

/**
 * Makes everything of a range in bulk, with the triggers off. The same numbers give the same data each time,
 * but for the dates, which are counted from today.
 */
export const fill = async (owner: Sql, range: Range) => {
  await owner`set session_replication_role = replica`
  await owner`
    create or replace function pg_temp.pick(number integer, salt integer, choices integer) returns integer
    language sql immutable return abs(hashint4extended(number, salt) % choices)::integer`
  for (const part of [
    fillPeople,
    fillProjects,
    fillMilestones,
    fillReports,
    fillDecisions,
    fillMoney,
    fillStanding,
  ])
    await part(owner, range)
  await owner`set session_replication_role = origin`
  await owner`vacuum analyze`
}
