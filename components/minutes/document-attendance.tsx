import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { MinutesDocument } from '@/lib/minutes/document'
import { attended, seatName } from '@/lib/minutes/lines'

export function DocumentAttendance({ document, locale }: { document: MinutesDocument; locale: Locale }) {
  const { document: words, attendance, seatRoles } = messagesOf(locale).minutes
  const seats = attended(document)
  return (
    <>
      {seats.length === 0 ? (
        <p className="text-ink-faint">{words.noSeats}</p>
      ) : (
        <table className="w-full border-collapse">
          <thead>
            <tr className="border-b text-sm text-ink-muted">
              <th className="py-1.5 pe-3 text-start font-medium">{words.organisation}</th>
              <th className="py-1.5 pe-3 text-start font-medium">{words.person}</th>
              <th className="py-1.5 text-start font-medium">{words.attendance}</th>
            </tr>
          </thead>
          <tbody>
            {seats.map((seat) => (
              <tr key={seatName(seat, 'en')} className="break-inside-avoid border-b align-top">
                <td className="py-1.5 pe-3">
                  <bdi>{seatName(seat, locale)}</bdi>
                  <span className="block text-sm text-ink-muted">{seatRoles[seat.role]}</span>
                </td>
                <td className="py-1.5 pe-3">{seat.person ? <bdi>{seat.person}</bdi> : '—'}</td>
                <td className="py-1.5">{seat.attendance ? attendance[seat.attendance] : words.notNoted}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {document.guests.length > 0 && (
        <p className="mt-2">
          <span className="text-ink-muted">{words.guests}</span>{' '}
          {document.guests.map(({ name, organisation }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: guests have nothing else of their own
            <span key={at}>
              {at > 0 && words.and}
              <bdi>{name}</bdi>
              {organisation && (
                <>
                  {' ('}
                  <bdi>{organisation}</bdi>)
                </>
              )}
            </span>
          ))}
        </p>
      )}
    </>
  )
}
