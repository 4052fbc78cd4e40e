import { Languages } from 'lucide-react'
import { directionOf, type Locale } from '@/lib/i18n/locale'
import { type LocalizedText, localize } from '@/lib/localized-text'

type Props = { text: LocalizedText | null | undefined; locale: Locale; className?: string }

/* A text in the reader's language, or marked with the one it is in. */
export function TextIn({ text, locale, className }: Props) {
  const found = localize(text, locale)
  if (!found) return null
  const isForeign = found.lang !== locale
  return (
    <bdi
      className={className}
      lang={isForeign ? found.lang : undefined}
      dir={isForeign ? directionOf(found.lang) : undefined}
    >
      {found.text}
    </bdi>
  )
}

type NoteProps = { text: LocalizedText | null | undefined; locale: Locale; words: Record<Locale, string> }

/* Says which language is shown, when it is not the reader's. */
export function LanguageNote({ text, locale, words }: NoteProps) {
  const found = localize(text, locale)
  if (!found || found.lang === locale) return null
  return (
    <span className="inline-flex items-center gap-1 rounded-sm border px-1 align-middle text-xs font-normal whitespace-nowrap text-ink-muted">
      <Languages aria-hidden className="size-3" />
      {words[found.lang]}
    </span>
  )
}
