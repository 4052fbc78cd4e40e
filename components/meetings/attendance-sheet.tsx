import { ButtonLink } from '@/components/ui/button'
import { Code } from '@/components/ui/code'
import { TextIn } from '@/components/ui/text-in'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { mandateCovers } from '@/lib/meetings/rules'
import type { FoundMeeting } from './meeting-load'
import { dayOf, timeOf } from './moment'
import { nameOf } from './name-of'
import { PrintButton } from './print-button'

type Props = FoundMeeting & { locale: Locale }

/* To be printed on A4 and signed: the seats that may sit that day, the guests, and some lines left blank. */
export function AttendanceSheet({ meeting, seats, guests, home, locale }: Props) {
  const { meetings } = messagesOf(locale)
  const { sheet, attendance } = meetings
  const seated = seats.filter((seat) => mandateCovers(seat, meeting.starts))
  const name = nameOf(meeting, locale)
  const when = [dayOf(meeting, locale), timeOf(meeting)].filter(Boolean)
  return (
    <div className="mx-auto grid max-w-3xl grid-cols-1 gap-5 print:max-w-none">
      <div className="flex flex-wrap gap-2 print:hidden">
        <PrintButton label={sheet.print} />
        <ButtonLink href={`/${locale}/meetings/${meeting.id}`}>{sheet.back}</ButtonLink>
      </div>
      <article className="rounded-lg border bg-surface p-6 sm:p-10 print:border-0 print:p-0">
        <header className="text-center">
          <p>{sheet.kingdom}</p>
          <p className="font-semibold">
            <TextIn text={home} locale={locale} />
          </p>
          <h1 className="mt-6 text-2xl font-semibold">{sheet.title}</h1>
          <p className="mt-1 text-lg">
            <TextIn text={meeting.committeeName} locale={locale} />
          </p>
          <p>
            <bdi lang={name.lang}>{name.text}</bdi>
            {meeting.code && (
              <>
                {' · '}
                <Code>{meeting.code}</Code>
              </>
            )}
          </p>
          <p className="text-ink-muted">
            {when.map((part, at) => (
              <span key={part}>
                {at > 0 && ' · '}
                <bdi>{part}</bdi>
              </span>
            ))}
            {meeting.place && (
              <>
                {when.length > 0 && ' · '}
                <TextIn text={meeting.place} locale={locale} />
              </>
            )}
          </p>
        </header>
        <div className="mt-6">
          <table className="w-full table-fixed border-collapse wrap-break-word hyphens-auto max-sm:text-sm [&_td]:border [&_td]:border-ink-faint [&_td]:p-2 max-sm:[&_td]:p-1 [&_th]:border [&_th]:border-ink-faint [&_th]:p-2 max-sm:[&_th]:p-1 [&_th]:text-start [&_tr]:break-inside-avoid">
            <thead>
              <tr>
                <th scope="col" className="w-[42%]">
                  {sheet.organisation}
                </th>
                <th scope="col">{sheet.name}</th>
                <th scope="col">{sheet.signature}</th>
              </tr>
            </thead>
            <tbody>
              {seated.map((seat) => (
                <tr key={seat.id} className="h-14 align-top">
                  <td>
                    <TextIn text={seat.organisation} locale={locale} />
                    <span className="block text-sm text-ink-muted">{attendance.role[seat.role]}</span>
                  </td>
                  <td>
                    <bdi>{seat.person ?? seat.representative}</bdi>
                  </td>
                  <td />
                </tr>
              ))}
              {guests.map((guest) => (
                <tr key={`guest-${guest.id}`} className="h-14 align-top">
                  <td>
                    <bdi>{guest.organisation}</bdi>
                    <span className="block text-sm text-ink-muted">{sheet.guest}</span>
                  </td>
                  <td>
                    <bdi>{guest.name}</bdi>
                  </td>
                  <td />
                </tr>
              ))}
              {blankLines.map((line) => (
                <tr key={line} className="h-14">
                  <td />
                  <td />
                  <td />
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </article>
    </div>
  )
}

const blankLines = ['first', 'second', 'third']
