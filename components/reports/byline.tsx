import { TextIn } from '@/components/ui/text-in'
import type { Locale } from '@/lib/i18n/locale'
import type { LocalizedText } from '@/lib/localized-text'

export type BylineWords = {
  author: string | null
  /** By its acronym where it has one. */
  organisation: string | LocalizedText
  at: string
  when: string
}

export function Byline({ by, locale }: { by: BylineWords; locale: Locale }) {
  const { author, organisation, at, when } = by
  return (
    <p className="text-sm text-ink-muted">
      {author && (
        <>
          <bdi>{author}</bdi>
          {' · '}
        </>
      )}
      {typeof organisation === 'string' ? (
        <bdi>{organisation}</bdi>
      ) : (
        <TextIn text={organisation} locale={locale} />
      )}
      {' · '}
      <time dateTime={at}>
        <bdi>{when}</bdi>
      </time>
    </p>
  )
}
