import { TextIn } from '@/components/ui/text-in'
import type { Locale } from '@/lib/i18n/locale'
import type { LocalizedText } from '@/lib/localized-text'

type Props = { name: LocalizedText | null; acronym: string | null; locale: Locale }

/* By its acronym where it has one: a row has little room. */
export function ShortOrganisation({ name, acronym, locale }: Props) {
  if (!acronym) return <TextIn text={name} locale={locale} />
  return <bdi translate="no">{acronym}</bdi>
}

export function WholeOrganisation({ name, acronym, locale }: Props) {
  return (
    <>
      <TextIn text={name} locale={locale} />
      {acronym && (
        <>
          {' '}
          <bdi translate="no" className="text-ink-muted">
            ({acronym})
          </bdi>
        </>
      )}
    </>
  )
}
