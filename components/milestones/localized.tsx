import { directionOf, languageNames, type Locale } from '@/lib/i18n/locale'
import { type LocalizedText, localize } from '@/lib/localized-text'

type LocalizedProps = {
  text: LocalizedText | null
  locale: Locale
  /** says which language is shown when it is not the reader's */
  saysLanguage?: boolean
}

export function Localized({ text, locale, saysLanguage }: LocalizedProps) {
  const found = localize(text, locale)
  if (!found) return null
  if (found.lang === locale) return <bdi>{found.text}</bdi>
  return (
    <>
      <bdi lang={found.lang} dir={directionOf(found.lang)}>
        {found.text}
      </bdi>
      {saysLanguage && (
        <span className="ms-2 align-middle text-xs font-normal text-ink-muted">
          (<bdi lang={found.lang}>{languageNames[found.lang]}</bdi>)
        </span>
      )}
    </>
  )
}
