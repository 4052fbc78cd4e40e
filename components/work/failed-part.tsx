import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'

export function FailedPart({ reference, locale }: { reference: string; locale: Locale }) {
  const t = translator(locale, 'work.failed')
  return (
    <Notice tone="danger" title={messagesOf(locale).work.failed.title}>
      {t('text', { reference })}
    </Notice>
  )
}
