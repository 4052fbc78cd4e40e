import { randomBytes } from 'node:crypto'
import type { Sql } from 'postgres'
import type { Cast } from './cast'
import { lastInAnyList, type Planted } from './planted'

/** A word nobody else uses, in every place of a Belgian project where text can stand: `<root>Title`, `<root>Milestone`… */
export const plantWords = async (owner: Sql, cast: Cast, belgian: Planted): Promise<string> => {
  const root = `zq${randomBytes(5).toString('hex')}`
  const word = (place: string) => root + place
  const text = (place: string) => owner.json(lastInAnyList(word(place)))
  const { id, milestoneId, cancelledMilestoneId, reportId, phaseId, objectiveId, partyId } = belgian
  const { committeeId, meetingId, decisionId, fundingId, transactionId, lineId, plannedId } = belgian
  const author = cast.ids['liaison.enabel']

  const [organisation] = await owner`
    insert into organisation (kind, name, acronym, note)
    values ('agency', ${text('Organisation')}, ${word('Acronym')}, ${text('OrganisationNote')}) returning id`
  await owner`
    insert into party (project_id, organisation_id, role, note) values (${id}, ${organisation?.id}, 'funding', ${text('PartyNote')})`
  await owner`update party set note = ${text('SupervisionNote')} where id = ${partyId}`
  await owner`
    update project set title = ${text('Title')}, code = ${word('Code')}, summary = ${text('Summary')}, area = ${text('Area')}, note = ${text('Note')}
    where id = ${id}`
  await owner`update phase set name = ${text('Phase')} where id = ${phaseId}`
  await owner`update objective set text = ${text('Objective')} where id = ${objectiveId}`
  await owner`
    update milestone set title = ${text('Milestone')}, place = ${text('Place')}, note = ${text('MilestoneNote')}, responsible_id = ${organisation?.id},
      objective_id = ${objectiveId}, due_on = '2024-01-01', due_precision = 'year' where id = ${milestoneId}`
  await owner`update milestone set title = ${text('Cancelled')}, cancel_reason = ${word('CancelReason')} where id = ${cancelledMilestoneId}`
  await owner`
    insert into milestone_forecast (milestone_id, project_id, to_on, to_precision, reason, account_id)
    values (${milestoneId}, ${id}, '2024-01-01', 'year', ${word('ForecastReason')}, ${author})`
  await owner`
    update progress_report set kind = 'forecast', forecast_on = '2031-01-01', forecast_precision = 'year', text = ${word('Report')},
      reason = ${word('Reason')}, links = ${[`https://example.org/${word('Link')}`]} where id = ${reportId}`
  await owner`
    insert into report_step (report_id, project_id, verb, text, account_id) values (${reportId}, ${id}, 'returned', ${word('Step')}, ${author})`
  await owner`update account set name = ${word('Author')} where id = ${author}`
  await owner`
    insert into anomaly (source_key, project_id, severity, category, label, detail, written)
    values (${word('Key')}, ${id}, 'high', 'dates', ${text('Anomaly')}, ${text('Detail')}, ${[word('Written')]})`
  await owner`update committee set name = ${text('Body')}, text = ${text('BodyText')} where id = ${committeeId}`
  await owner`
    update meeting set title = ${text('Meeting')}, place = ${text('MeetingPlace')}, online_link = ${`https://example.org/${word('Online')}`},
      starts_on = current_date + 7, state = 'postponed', state_reason = ${word('Postponed')} where id = ${meetingId}`
  await owner`
    update decision set text = ${text('Decision')}, owner_name = ${word('DecisionOwner')}, status = 'done', evidence = ${word('Evidence')},
      due_on = '2024-01-01' where id = ${decisionId}`
  await owner`
    insert into decision_step (decision_id, account_id, to_status, reason, evidence)
    values (${decisionId}, ${author}, 'done', ${word('DecisionReason')}, ${word('StepEvidence')})`
  await owner`update funding set agreement = ${word('Agreement')}, note = ${word('FundingNote')} where id = ${fundingId}`
  await owner`
    update transaction set reference = ${word('Reference')}, document = ${word('Document')}, note = ${word('EntryNote')}, reason = ${word('EntryReason')}
    where id = ${transactionId}`
  await owner`
    insert into transaction_step (transaction_id, account_id, verb, text) values (${transactionId}, ${author}, 'submitted', ${word('EntryStep')})`
  await owner`update budget_line set title = ${text('Line')} where id = ${lineId}`
  await owner`update planned_disbursement set note = ${word('PlannedNote')} where id = ${plannedId}`
  await owner`insert into budget_revision (project_id, kind, reason, author_id) values (${id}, 'original', ${word('Proposal')}, ${author})`
  const [committee] =
    await owner`insert into committee (kind, code, name) values ('steering_committee', ${`WORDS-${id}`}, ${text('Committee')}) returning id`
  await owner`insert into committee_project (committee_id, project_id) values (${committee?.id}, ${id})`
  await owner`insert into committee_seat (committee_id, organisation_id, role) values (${committee?.id}, ${organisation?.id}, 'chair')`
  return root
}

/** The places whose words a text holds; the root alone, as a search echoes it, is none. */
export const placesIn = (text: string, root: string): string[] => [
  ...new Set([...text.matchAll(new RegExp(`${root}([A-Za-z]+)`, 'gi'))].map(([, place]) => String(place))),
]
