import type { Row, Sql, TransactionSql } from 'postgres'
import type { Cast, Person } from './cast'

/** Everything an action can be pointed at; each row is at its first version. */
export type Planted = {
  id: number
  version: number
  partnershipId: number
  milestoneId: number
  /** A second one, for the order. */
  laterMilestoneId: number
  cancelledMilestoneId: number
  partyId: number
  removedPartyId: number
  phaseId: number
  /** A second one, for the order; likewise of the objectives. */
  laterPhaseId: number
  removedPhaseId: number
  objectiveId: number
  laterObjectiveId: number
  removedObjectiveId: number
  /** Waits for an officer. */
  reportId: number
  /** Given back to its author. */
  returnedReportId: number
  /** Of the implementing organisation, 700 euros. */
  fundingId: number
  /** An expenditure of the implementing organisation, waiting for an officer; another one, accepted. */
  transactionId: number
  acceptedTransactionId: number
  /** The implementing organisation. */
  implementingId: number
  /** Oversees it: chaired by the ministry, the implementing organisation and the committee member's have a seat with a vote. */
  committeeId: number
  /** The ministry's, in the chair. */
  seatId: number
  /** Planned, in 2030, numbered 1. */
  meetingId: number
  /** Circulated, in 2026, numbered 2. */
  circulatedMeetingId: number
  /** Of the circulated meeting, addressed to the implementing organisation. */
  decisionId: number
  agendaItemId: number
  /** On its minutes. */
  commentId: number
  /** Planned, on a day that is over. */
  pastMeetingId: number
  cancelledMeetingId: number
  /** The next point of the agenda, for the order; somebody invited. */
  laterAgendaItemId: number
  guestId: number
  /** An organisation that is no party of it. */
  organisationId: number
  /** A rate and a closed period long ago, on days of its own; none unless they are asked for. */
  rateId: number
  periodId: number
  /** A line of its budget with 300 euros in 2030, and one without amounts. */
  lineId: number
  emptyLineId: number
  /** The budget as the officer proposed it; withdrawn unless another state was asked for. */
  revisionId: number
  plannedId: number
}

export const sides = ['german', 'belgian'] as const
export type Side = (typeof sides)[number]

/** The illustrative project of the same partnership, and who stands how to it. */
type Standing = { like: string; officer: Person; implementing: Person; observer?: Person; seat?: Person }

/** Who stands how to which project; the twin of the demonstration's own assignments and parties. */
const standing: Record<Side, Standing> = {
  german: {
    like: 'ACCUEIL',
    officer: 'officer',
    implementing: 'liaison.giz',
    observer: 'observer.eu',
    seat: 'interior',
  },
  belgian: { like: 'TAMKIN', officer: 'officer.belgium', implementing: 'liaison.enabel' },
}

/** A title that leaves the first pages of a list to others, whatever its language. */
export const lastInAnyList = (text: string) => ({ ar: `يي ${text}`, fr: `Zz ${text}`, en: `Zz ${text}` })

export type PlantOptions = {
  isArchived?: boolean
  isCommitteeArchived?: boolean
  minutes?: 'held' | 'circulated' | 'locked'
  withRates?: boolean
  budget?: 'proposed' | 'approved'
}
type Removed = 'removed' | null

/** A project with one of everything, written by the owner of the database. */
export const plant = async (
  owner: Sql,
  cast: Cast,
  side: Side,
  { isArchived = false, isCommitteeArchived = false, minutes, budget, withRates = false }: PlantOptions = {},
): Promise<Planted> => {
  const { officer, implementing, observer, seat } = standing[side]
  const planted = await owner.begin(async (tx) => {
    const partnershipId = await one(
      tx`select partnership_id as id from project where code = ${standing[side].like}`,
    )
    const id = await one(tx`
      insert into project (title, kind, partnership_id, status, archived_at, archived_by, archive_reason)
      values (${tx.json(lastInAnyList(`Planted ${side} project ${cast.tag}`))}, 'bilateral', ${partnershipId}, 'implementation',
        ${isArchived ? tx`now()` : null}, ${isArchived ? cast.ids[officer] : null}, ${isArchived ? 'Planted archived' : null})
      returning id`)
    await tx`insert into assignment (account_id, project_id) values (${cast.ids[officer]}, ${id})`
    await tx`insert into declared_budget (project_id, amount, currency) values (${id}, 1000, 'EUR')`
    const partyId = await one(tx`
      insert into party (project_id, organisation_id, role) select ${id}, id, 'supervision' from organisation where is_home returning id`)
    await tx`insert into party (project_id, organisation_id, role) values (${id}, ${cast.organisation(implementing)}, 'implementing')`
    if (observer)
      await tx`insert into party (project_id, organisation_id, role) values (${id}, ${cast.organisation(observer)}, 'observer')`
    const committeeId = await one(
      tx`insert into committee (kind, code, name, archived_at) values ('steering_committee', ${`PLANTED-${id}`}, '{"en": "Planted committee"}', ${isCommitteeArchived ? tx`now()` : null}) returning id`,
    )
    await tx`insert into committee_project (committee_id, project_id) values (${committeeId}, ${id})`
    const seatId = await one(
      tx`insert into committee_seat (committee_id, organisation_id, role) select ${committeeId}, id, 'chair' from organisation where is_home returning id`,
    )
    for (const person of [implementing, seat])
      if (person)
        await tx`insert into committee_seat (committee_id, organisation_id, role) values (${committeeId}, ${cast.organisation(person)}, 'member')`
    const meetingId = await one(
      tx`insert into meeting (committee_id, number, starts_on, starts_precision) values (${committeeId}, 1, '2030-05-06', 'day') returning id`,
    )
    const circulatedMeetingId = await one(
      tx`insert into meeting (committee_id, number, starts_on, starts_precision, state) values (${committeeId}, 2, '2026-03-04', 'day', 'circulated') returning id`,
    )
    const decisionId = await one(tx`
      insert into decision (meeting_id, kind, text, owner_organisation_id, project_id)
      values (${circulatedMeetingId}, 'action', '{"en": "Planted decision"}', ${cast.organisation(implementing)}, ${id}) returning id`)
    const agendaItemId = await one(
      tx`insert into agenda_item (meeting_id, position, title) values (${meetingId}, 1, '{"en": "Planted item"}') returning id`,
    )
    const commentId = await one(tx`
      insert into minutes_comment (meeting_id, agenda_item_id, author_id, organisation_id, comment)
      values (${meetingId}, ${agendaItemId}, ${cast.ids[implementing]}, ${cast.organisation(implementing)}, 'Planted comment') returning id`)
    const pastMeetingId = await one(
      tx`insert into meeting (committee_id, number, starts_on, starts_precision) values (${committeeId}, 3, '2020-05-06', 'day') returning id`,
    )
    const cancelledMeetingId = await one(tx`
      insert into meeting (committee_id, number, starts_on, starts_precision, state, state_reason)
      values (${committeeId}, 4, '2030-06-07', 'day', 'cancelled', 'Planted cancelled') returning id`)
    const laterAgendaItemId = await one(
      tx`insert into agenda_item (meeting_id, position, title) values (${meetingId}, 2, '{"en": "Later planted item"}') returning id`,
    )
    const guestId = await one(
      tx`insert into meeting_guest (meeting_id, name) values (${meetingId}, 'Planted guest') returning id`,
    )
    if (minutes) await bringTo(minutes, tx, { committeeId, meetingId, accountId: cast.ids[implementing] })
    const removedPartyId = await one(tx`
      insert into party (project_id, organisation_id, role, archived_at) select ${id}, id, 'beneficiary', now() from organisation where is_home returning id`)
    const phase = (position: number, removed: Removed = null) =>
      one(tx`
        insert into phase (project_id, kind, position, months, archived_at)
        values (${id}, 'preparation', ${position}, 4, ${removed && tx`now()`}) returning id`)
    const phaseId = await phase(1)
    const laterPhaseId = await phase(2)
    const removedPhaseId = await phase(2, 'removed')
    const objective = (position: number, removed: Removed = null) =>
      one(tx`
        insert into objective (project_id, text, position, archived_at)
        values (${id}, '{"en": "Planted objective"}', ${position}, ${removed && tx`now()`}) returning id`)
    const objectiveId = await objective(1)
    const laterObjectiveId = await objective(2)
    const removedObjectiveId = await objective(2, 'removed')
    const milestone = (position: number, cancelReason: string | null = null) =>
      one(tx`
        insert into milestone (project_id, title, position, due_on, due_precision, cancelled_at, cancel_reason)
        values (${id}, '{"en": "Planted milestone"}', ${position}, '2030-01-01', 'year', ${cancelReason && tx`now()`}, ${cancelReason}) returning id`)
    const milestoneId = await milestone(1)
    const laterMilestoneId = await milestone(2)
    const cancelledMilestoneId = await milestone(3, 'Planted cancelled')
    const report = (state: 'submitted' | 'returned') =>
      one(tx`
        insert into progress_report (project_id, milestone_id, author_id, organisation_id, kind, percent, state, decided_at, decided_by)
        values (${id}, ${milestoneId}, ${cast.ids[implementing]}, ${cast.organisation(implementing)}, 'progress', 30, ${state},
          ${state === 'returned' ? tx`now()` : null}, ${state === 'returned' ? cast.ids[officer] : null}) returning id`)
    const reportId = await report('submitted')
    const returnedReportId = await report('returned')
    const implementingId = cast.organisation(implementing)
    const fundingId = await one(
      tx`insert into funding (project_id, organisation_id, amount, currency) values (${id}, ${implementingId}, 700, 'EUR') returning id`,
    )
    const transaction = (decidedBy: number | null) =>
      one(tx`
        insert into transaction (project_id, kind, funder_id, occurred_on, value_on, amount, currency, author_id, organisation_id, state,
          decided_at, decided_by)
        values (${id}, 'expenditure', ${implementingId}, '2026-02-03', '2026-02-03', 500, 'EUR', ${cast.ids[implementing]}, ${implementingId},
          ${decidedBy ? 'accepted' : 'submitted'}, ${decidedBy && tx`now()`}, ${decidedBy}) returning id`)
    const transactionId = await transaction(null)
    const acceptedTransactionId = await transaction(cast.ids[officer])
    const organisationId = cast.organisation('auditor')
    const plan = await plantPlan(tx, cast, { projectId: id, funderId: implementingId, officer, budget })
    return {
      ...plan,
      id,
      version: 1,
      partnershipId,
      milestoneId,
      laterMilestoneId,
      cancelledMilestoneId,
      partyId,
      removedPartyId,
      phaseId,
      laterPhaseId,
      removedPhaseId,
      objectiveId,
      laterObjectiveId,
      removedObjectiveId,
      reportId,
      returnedReportId,
      fundingId,
      transactionId,
      acceptedTransactionId,
      implementingId,
      committeeId,
      seatId,
      meetingId,
      circulatedMeetingId,
      decisionId,
      agendaItemId,
      commentId,
      pastMeetingId,
      cancelledMeetingId,
      laterAgendaItemId,
      guestId,
      organisationId,
    }
  })
  // Apart: a rate waits for entries that are being written, and theirs would wait for it.
  const rates = withRates ? await owner.begin((tx) => plantRates(tx, planted.id, cast.ids.director)) : noRates
  return { ...planted, ...rates }
}

const noRates = { rateId: 0, periodId: 0 }

const plantRates = async (tx: TransactionSql, id: number, directorId: number) => ({
  rateId: await one(
    tx`insert into exchange_rate (currency, rate_on, rate, source) values ('NOK', date '1950-01-01' + ${id}::integer, 1.01, 'Planted') returning id`,
  ),
  periodId: await one(tx`
    insert into reporting_period (starts_on, ends_on, closed_by)
    select day, day, ${directorId} from (select date '1900-01-02' + 2 * ${id}::integer as day) its returning id`),
})

const one = async (rows: PromiseLike<readonly Row[]>): Promise<number> => {
  const [row] = await rows
  if (!row) throw new Error('No row was planted: has the demonstration changed?')
  return row.id
}

type Plan = { projectId: number; funderId: number; officer: Person; budget: PlantOptions['budget'] }

const plantPlan = async (tx: TransactionSql, cast: Cast, { projectId, funderId, officer, budget }: Plan) => {
  const line = () =>
    one(
      tx`insert into budget_line (project_id, title, currency) values (${projectId}, '{"en": "Planted line"}', 'EUR') returning id`,
    )
  const lineId = await line()
  const emptyLineId = await line()
  await tx`insert into budget_amount (project_id, line_id, year, amount) values (${projectId}, ${lineId}, 2030, 300)`
  const plannedId = await one(tx`
    insert into planned_disbursement (project_id, funder_id, due_on, due_precision, amount, currency)
    values (${projectId}, ${funderId}, '2030-01-01', 'year', 300, 'EUR') returning id`)
  const revisionId = await one(tx`
    insert into budget_revision (project_id, kind, reason, author_id) values (${projectId}, 'original', 'Planted', ${cast.ids[officer]}) returning id`)
  if (budget === 'approved')
    await tx`update budget_revision set state = 'approved', decided_by = ${cast.ids.director} where id = ${revisionId}`
  if (!budget) await tx`update budget_revision set state = 'withdrawn' where id = ${revisionId}`
  return { lineId, emptyLineId, revisionId, plannedId }
}

type Meeting = { committeeId: number; meetingId: number; accountId: number }

const bringTo = async (
  minutes: NonNullable<PlantOptions['minutes']>,
  tx: TransactionSql,
  { committeeId, meetingId, accountId }: Meeting,
) => {
  await tx`update meeting set state = 'held' where id = ${meetingId}`
  if (minutes === 'held') return
  await tx`insert into minutes (meeting_id, comments_until) values (${meetingId}, '2100-01-01')`
  await tx`update meeting set state = 'circulated' where id = ${meetingId}`
  if (minutes === 'circulated') return
  await tx`
    insert into minutes_approval (meeting_id, seat_id, account_id)
    select ${meetingId}, id, ${accountId} from committee_seat where committee_id = ${committeeId}`
  await tx`select lock_minutes(${meetingId}, null)`
}

/** What its pages are addressed by. */
export type Addressed = Pick<
  Planted,
  'id' | 'milestoneId' | 'reportId' | 'transactionId' | 'committeeId' | 'meetingId' | 'decisionId'
>

/** What fills the addresses of its pages. */
export const fillOf = ({
  id,
  milestoneId,
  reportId,
  transactionId,
  committeeId,
  meetingId,
  decisionId,
}: Addressed) => ({
  locale: 'en',
  projectId: id,
  milestoneId,
  reportId,
  transactionId,
  committeeId,
  meetingId,
  decisionId,
  token: 'x'.repeat(43),
  rest: 'no/such/page',
  nextauth: 'session',
})

/** Out of the lists, with what was created meanwhile, so that planted projects trouble nobody else. */
export const clearAway = async (owner: Sql, cast: Cast, projects: { id: number }[]) => {
  const created = await owner`
    select row_id::int as id from audit_event
    where table_name = 'project' and verb = 'insert' and account_id in ${owner(Object.values(cast.ids))}`
  const ids = [...projects, ...created].map(({ id }) => Number(id))
  if (ids.length > 0) {
    await owner`update committee set archived_at = now() where archived_at is null and id in (select committee_id from committee_oversight where project_id in ${owner(ids)})`
    await owner`update project set archived_at = now(), archive_reason = 'Planted by a test' where id in ${owner(ids)} and archived_at is null`
  }
}
