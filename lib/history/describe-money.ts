import type { RevisionKind } from '@/lib/budget-plan/rules'
import type { TransactionKind } from '@/lib/budgets/rules'
import { dateIn, type Field, fieldsIn, type Sentence, say, textIn } from './described'
import type { Change } from './queries'

export const describeBudget = (change: Change): Sentence[] => {
  const { from, to } = amountsOf(change)
  return [change.verb === 'insert' ? say('budget.stated', { to }) : say('budget.changed', { from, to })]
}

export const describeLine = ({ verb, after, subject: title }: Change): Sentence[] => {
  const subject = { title }
  if (verb === 'insert') return [say('line.added', { subject })]
  if (textIn(after, 'archived_at')) return [say('line.removed', { subject })]
  return [say('line.edited', { subject, fields: { fields: fieldsIn(after, moneyFields) } })]
}

export const describePlannedAmount = (change: Change): Sentence[] => {
  const { from, to } = amountsOf(change)
  const { year = 0, quarter = null } = change.about ?? {}
  const words = { subject: { title: change.subject }, period: { year, quarter }, to }
  return [change.verb === 'insert' ? say('amount.planned', words) : say('amount.changed', { ...words, from })]
}

export const describeRevision = ({ verb, after, about }: Change): Sentence[] => {
  const kind = { revision: (about?.kind ?? 'original') as RevisionKind }
  if (verb === 'insert') return [say('revision.proposed', { kind })]
  const state = textIn(after, 'state')
  if (state === 'approved')
    return [say('revision.approved', { kind, number: { text: String(about?.number) } })]
  return [say(state === 'refused' ? 'revision.refused' : 'revision.withdrawn', { kind })]
}

export const describePlanned = (change: Change): Sentence[] => {
  const { verb, before, after } = change
  const subject = { title: change.subject }
  const { from, to } = amountsOf(change)
  const due = { from: { date: dateIn(before, 'due') }, to: { date: dateIn(after, 'due') } }
  if (verb === 'insert') return [say('planned.added', { subject, to, date: due.to })]
  if (textIn(after, 'archived_at')) return [say('planned.removed', { subject })]
  const said: Sentence[] = []
  if (isRevalued(change)) said.push(say('planned.amount', { subject, from, to }))
  if (after && 'due_on' in after) said.push(say('planned.due', { subject, ...due }))
  return said.concat(edited(change, 'planned.edited'))
}

export const describeFunding = (change: Change): Sentence[] => {
  const { verb, after } = change
  const subject = { title: change.subject }
  const { from, to } = amountsOf(change)
  if (verb === 'insert') return [say('funding.added', { subject, to })]
  if (textIn(after, 'archived_at')) return [say('funding.removed', { subject })]
  const said = isRevalued(change) ? [say('funding.amount', { subject, from, to })] : []
  return said.concat(edited(change, 'funding.edited'))
}

export const describeEntry = (change: Change): Sentence[] => {
  const { verb, after, about } = change
  const { from, to } = amountsOf(change)
  const kind = { entry: (about?.kind ?? 'commitment') as TransactionKind }
  const words = { subject: { title: change.subject }, kind }
  if (verb === 'insert')
    return [say(after?.reversal_of_id ? 'entry.reversed' : 'entry.recorded', { ...words, to })]
  const state = textIn(after, 'state')
  if (state === 'accepted' || state === 'returned') return [say(`entry.${state}`, words)]
  if (isRevalued(change)) return [say('entry.amount', { ...words, from, to })]
  return [say('entry.edited', words)]
}

/** With the currency of that time; where only the currency changed, the amount stayed. */
const amountsOf = ({ before, after, amounts }: Change) => ({
  from: {
    amount: amounts.from ?? amounts.to ?? '',
    currency: textIn(before, 'currency')?.trim() ?? amounts.currency,
  },
  to: { amount: amounts.to ?? '', currency: textIn(after, 'currency')?.trim() ?? amounts.currency },
})

const isRevalued = ({ after }: Change) => after !== null && 'amount' in after

const edited = ({ after, subject: title }: Change, key: 'planned.edited' | 'funding.edited') => {
  const named = fieldsIn(after, moneyFields)
  return named.length > 0 ? [say(key, { subject: { title }, fields: { fields: named } })] : []
}

const moneyFields: Record<string, Field> = {
  title: 'title',
  phase_id: 'phase',
  objective_id: 'objective',
  funder_id: 'funder',
  organisation_id: 'funder',
  form: 'form',
  currency: 'currency',
  start_on: 'period',
  end_on: 'period',
  agreement: 'agreement',
  note: 'note',
}
