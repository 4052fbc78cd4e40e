import { dateIn, type Field, fieldsIn, numberIn, type Sentence, say, textIn } from './described'
import type { Change } from './queries'

/** One update may say several things; each becomes a sentence. */
export const describeMilestone = ({ verb, before, after, subject: title }: Change): Sentence[] => {
  const subject = { title }
  if (verb === 'insert') return [say('milestone.added', { subject })]
  if (!after) return []
  if (textIn(after, 'archived_at')) return [say('milestone.removed', { subject })]
  const said: Sentence[] = []
  if ('cancelled_at' in after)
    said.push(
      textIn(after, 'cancelled_at')
        ? say('milestone.cancelled', { subject, reason: { text: textIn(after, 'cancel_reason') } })
        : say('milestone.reinstated', { subject }),
    )
  if ('is_reached' in after) said.push(reached({ after, subject: title }))
  else {
    if ('reached_on' in after)
      said.push(say('milestone.redated', { subject, to: { date: dateIn(after, 'reached') } }))
    if ('percent' in after)
      said.push(
        say('milestone.progress', {
          subject,
          from: { percent: numberIn(before, 'percent') },
          to: { percent: numberIn(after, 'percent') },
        }),
      )
  }
  if ('due_on' in after) said.push(moved({ before, after, subject: title }))
  if ('baseline_on' in after)
    said.push(say('milestone.baseline', { subject, to: { date: dateIn(after, 'baseline') } }))
  const edited = fieldsIn(after, editable).filter((field) => field !== 'precision' || !('due_on' in after))
  if (edited.length > 0) said.push(say('milestone.edited', { subject, fields: { fields: edited } }))
  return said.length === 0 && 'position' in after ? [say('milestone.order')] : said
}

const reached = ({ after, subject: title }: Pick<Change, 'after' | 'subject'>) => {
  const subject = { title }
  if (after?.is_reached !== true) return say('milestone.unreached', { subject })
  const date = dateIn(after, 'reached')
  return date
    ? say('milestone.reached', { subject, to: { date } })
    : say('milestone.reachedUndated', { subject })
}

const moved = ({ before, after, subject: title }: Pick<Change, 'before' | 'after' | 'subject'>) => {
  const [subject, from, to] = [{ title }, { date: dateIn(before, 'due') }, { date: dateIn(after, 'due') }]
  if (!from.date) return say('milestone.dated', { subject, to })
  return to.date ? say('milestone.moved', { subject, from, to }) : say('milestone.undated', { subject, from })
}

const editable: Record<string, Field> = {
  title: 'title',
  kind: 'kind',
  weight: 'weight',
  place: 'place',
  country: 'place',
  responsible_id: 'responsible',
  objective_id: 'objective',
  phase_id: 'phase',
  begin_on: 'begin',
  begin_precision: 'begin',
  due_precision: 'precision',
  note: 'note',
}
