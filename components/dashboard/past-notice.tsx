import { History } from 'lucide-react'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { asAtOf } from '@/lib/as-at'
import { type DashboardView, queryOf } from '@/lib/dashboard/filters'
import { formatPartialDate } from '@/lib/format/partial-date'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'

type Props = { view: DashboardView; locale: Locale }

/* That the page does not speak of today cannot be overlooked. */
export function PastNotice({ view, locale }: Props) {
  const words = messagesOf(locale).dashboard.past
  const { day } = view.asAt
  const today = `/${locale}/dashboard${queryOf(view, { asAt: asAtOf(null, day) })}`
  return (
    <Notice
      tone="attention"
      icon={<History aria-hidden />}
      title={translator(locale, 'dashboard.past')('title', { date: formatPartialDate(day, locale) })}
      action={<ButtonLink href={today}>{words.back}</ButtonLink>}
    >
      {words.text}
    </Notice>
  )
}
