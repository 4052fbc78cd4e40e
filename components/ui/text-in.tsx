import { Languages } from 'lucide-react'
import { directionOf, type Locale } from '@/lib/i18n/locale'
import { type LocalizedText, localize } from '@/lib/localized-text'

type Props = { text: LocalizedText | null | undefined; locale: Locale; className?: string }

/* A text in the reader's language, or marked with the one it is in; its direction is never guessed from its first word. */
export function TextIn({ text, locale, className }: Props) {
  const found = localize(text, locale)
  if (!found) return null
  return (
    <bdi
      className={className}
      lang={found.lang === locale ? undefined : found.lang}
      dir={directionOf(found.lang)}
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
