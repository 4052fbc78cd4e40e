import { Code } from '@/components/ui/code'
import { formatInstant } from '@/lib/format/instant'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { dayOf, hoursOf, seatName, textIn, titleOf } from '@/lib/minutes/lines'
import type { Minutes } from '@/lib/minutes/queries'
import { DocumentAttendance } from './document-attendance'
import { DocumentItems } from './document-items'

type Props = { found: Minutes; language: Locale }

export function PrintedMinutes({ found, language }: Props) {
  const { document, standing, annexes } = found
  const { minutes } = messagesOf(language)
  const words = minutes.document
  const signers = document.seats.filter(({ role }) => role === 'chair' || role === 'member')
  const facts = [
    [words.date, dayOf(document, language)],
    [words.hours, hoursOf(document, minutes)],
    [words.place, textIn(document.place, language)],
    [words.reference, document.code],
  ].filter(([, value]) => value)
  return (
    <>
      <header className="border-b pb-4 text-center">
        <p className="font-semibold">{words.kingdom}</p>
        {standing.ministry && <p>{textIn(standing.ministry, language)}</p>}
        <h1 className="mt-5 text-2xl font-semibold">{minutes.title}</h1>
        <p className="text-lg">
          <bdi>{titleOf(document, language)}</bdi>
        </p>
        {standing.state !== 'locked' && <p className="mt-2 font-semibold">{words.draft}</p>}
      </header>
      <dl className="mt-4 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
        {facts.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-ink-muted">{label}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <h2 className="mt-6 mb-2 border-b text-xl font-semibold break-after-avoid">{words.attendance}</h2>
      <DocumentAttendance document={document} locale={language} />
      <h2 className="mt-6 mb-3 border-b text-xl font-semibold break-after-avoid">{words.items}</h2>
      {document.items.length === 0 && <p>{words.nothingSaid}</p>}
      <DocumentItems document={document} locale={language} />
      {signers.length > 0 && (
        <section className="mt-8">
          <h2 className="mb-2 border-b text-xl font-semibold break-after-avoid">{words.signatures}</h2>
          <ul className="grid grid-cols-1 gap-4 sm:grid-cols-2 print:grid-cols-2">
            {signers.map((seat) => (
              <li key={seatName(seat, 'en')} className="min-h-28 break-inside-avoid border p-2">
                <p className="font-medium">
                  <bdi>{seatName(seat, language)}</bdi>
                </p>
                <p className="text-sm text-ink-muted">{seat.person && <bdi>{seat.person}</bdi>}</p>
                {seat.approved && (
                  <p className="text-sm">
                    {seat.reservation ? words.approvedWithReservation : words.approved}
                    {seat.approvedBy && (
                      <>
                        {' – '}
                        <bdi>{seat.approvedBy}</bdi>
                      </>
                    )}
                  </p>
                )}
                {seat.reservation && (
                  <p dir="auto" className="text-sm whitespace-pre-wrap">
                    {seat.reservation}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {annexes.length > 0 && (
        <section className="mt-6">
          <h2 className="mb-2 border-b text-xl font-semibold">{minutes.annexes.title}</h2>
          {annexes.map(({ id, text, at, by }, place) => (
            <div key={id} className="mb-3">
              <p className="text-sm text-ink-muted">
                {minutes.annexes.annex} <bdi className="figures">{place + 1}</bdi> ·{' '}
                <bdi>{formatInstant(at, language)}</bdi> {by && <bdi>{by}</bdi>}
              </p>
              <p dir="auto" className="whitespace-pre-wrap">
                {text}
              </p>
            </div>
          ))}
        </section>
      )}
      {standing.sha256 && standing.lockedAt && (
        <footer className="mt-8 break-inside-avoid border-t pt-2 text-xs text-ink-muted">
          <p>
            {minutes.seal.lockedAt} <bdi>{formatInstant(standing.lockedAt, language)}</bdi>
          </p>
          {standing.closingReason && (
            <p>
              {minutes.seal.closingReason} <bdi>{standing.closingReason}</bdi>
            </p>
          )}
          <p>
            SHA-256 <Code className="break-all whitespace-normal!">{standing.sha256}</Code>
          </p>
        </footer>
      )}
    </>
  )
}
