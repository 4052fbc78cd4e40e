import { TextIn } from '@/components/ui/text-in'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { type LocalizedText, localize } from '@/lib/localized-text'

type Props = { name: LocalizedText | null; acronym: string | null; locale: Locale }

/* The acronym, and beneath it the name where that says more. */
export function FunderName({ name, acronym, locale }: Props) {
  if (!name) return <span className="text-ink-faint">{messagesOf(locale).budgets.hidden}</span>
  if (!acronym || acronym === localize(name, locale)?.text)
    return <TextIn text={name} locale={locale} className="font-medium" />
  return (
    <>
      <bdi translate="no" className="font-medium">
        {acronym}
      </bdi>
      <span className="block text-sm text-ink-muted">
        <TextIn text={name} locale={locale} />
      </span>
    </>
  )
}
