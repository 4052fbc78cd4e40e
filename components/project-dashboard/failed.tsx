import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'

/* In the place of a block that could not be read, the others being there. */
export function Failed({ locale }: { locale: Locale }) {
  return (
    <div className="p-4">
      <Notice tone="attention">{messagesOf(locale).projectDashboard.failed}</Notice>
    </div>
  )
}
