import { FileDown, FileText, Printer } from 'lucide-react'
import { ButtonLink, buttonClass } from '@/components/ui/button'
import { type Locale, languageNames, locales } from '@/lib/i18n/locale'
import type { FileFormat } from '@/lib/meeting-pack/drawn-file'

/** Where a document is: of today, or the frozen one. */
export type DocumentLinks = {
  page: (locale: Locale) => string
  print: (locale: Locale, language: Locale) => string
  file: (format: FileFormat, language: Locale) => string
}

export type FileWords = Record<'pdf' | 'word' | 'print' | 'language', string>

type Props = { links: DocumentLinks; formats: readonly FileFormat[]; words: FileWords; locale: Locale }

/* The forms in which a document is taken along, in the reader's language. */
export function FileButtons({ links, formats, words, locale }: Props) {
  return (
    <div className="flex flex-wrap gap-2">
      {formats.map((format) => (
        <a
          key={format}
          href={links.file(format, locale)}
          download
          className={buttonClass(format === 'pdf' ? { variant: 'primary' } : {})}
        >
          {format === 'pdf' ? <FileDown aria-hidden /> : <FileText aria-hidden />}
          {format === 'pdf' ? words.pdf : words.word}
        </a>
      ))}
      <ButtonLink
        variant="quiet"
        href={links.print(locale, locale)}
        prefetch={false}
        icon={<Printer aria-hidden />}
      >
        {words.print}
      </ButtonLink>
    </div>
  )
}

/* The same in the other languages. */
export function OtherLanguages({ links, formats, words, locale }: Props) {
  return (
    <ul aria-label={words.language} className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
      {locales
        .filter((one) => one !== locale)
        .map((one) => (
          <li key={one} className="flex flex-wrap items-baseline gap-x-3">
            <span lang={one} className="text-ink-muted">
              {languageNames[one]}
            </span>
            {formats.map((format) => (
              <a
                key={format}
                href={links.file(format, one)}
                download
                className="text-accent-ink underline underline-offset-4 pointer-coarse:py-2"
              >
                {format === 'pdf' ? words.pdf : words.word}
                <span className="sr-only"> {languageNames[one]}</span>
              </a>
            ))}
          </li>
        ))}
    </ul>
  )
}
