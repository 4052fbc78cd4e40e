import { dateIn, numberIn, type Sentence, type SentenceKey, say } from './described'
import type { Change } from './queries'

export const describeReport = (change: Change): Sentence[] => {
  const subject = { title: change.subject }
  if (change.verb === 'insert') return [logged(change)]
  switch (change.after?.state) {
    case 'accepted':
      return [say('report.accepted', { subject })]
    case 'returned':
      return [say('report.returned', { subject })]
    default:
      return [say('report.corrected', { subject })]
  }
}

const logged = ({ after, subject: title }: Change): Sentence => {
  const subject = { title }
  const isDirect = after?.is_direct === true
  const key = (submitted: SentenceKey, official: SentenceKey) => (isDirect ? official : submitted)
  if (after?.kind === 'reached')
    return say(key('report.reached', 'report.loggedReached'), {
      subject,
      to: { date: dateIn(after, 'reached') },
    })
  if (after?.kind === 'forecast')
    return say(key('report.forecast', 'report.loggedForecast'), {
      subject,
      to: { date: dateIn(after, 'forecast') },
    })
  return say(key('report.progress', 'report.loggedProgress'), {
    subject,
    to: { percent: numberIn(after, 'percent') },
  })
}
