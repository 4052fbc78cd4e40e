import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'

export function IllustrativeTag({ locale }: { locale: Locale }) {
  return (
    <span className="inline-block shrink-0 rounded-sm bg-info-soft px-1.5 text-xs font-medium text-info-ink">
      {messagesOf(locale).dashboard.illustrative.tag}
    </span>
  )
}
