import { FileDown } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from '@/components/minutes/print.module.css'
import { PrintButton } from '@/components/minutes/print-button'
import { buttonClass } from '@/components/ui/button'
import { cx } from '@/components/ui/class-names'
import { Link } from '@/components/ui/link'
import { directionOf, type Locale, languageNames, locales } from '@/lib/i18n/locale'
import type { DocumentLinks } from './file-links'
import paper from './pack-print.module.css'

type Props = {
  links: DocumentLinks
  hasPdf: boolean
  words: Record<'back' | 'language' | 'pdf' | 'printNow', string>
  language: Locale
  locale: Locale
  className?: string | undefined
  children: ReactNode
}

/* A sheet on the screen, the same sheet on paper; the bar above it is not printed. */
export function PaperFrame({ links, hasPdf, words, language, locale, className, children }: Props) {
  return (
    <div className="min-h-dvh bg-sunken print:bg-transparent">
      <div className="flex flex-wrap items-center gap-2 border-b bg-surface px-4 py-2 print:hidden">
        <Link href={links.page(locale)} className={buttonClass({ variant: 'quiet' })}>
          {words.back}
        </Link>
        <nav aria-label={words.language} className="ms-auto flex flex-wrap gap-1">
          {locales.map((one) => (
            <Link
              key={one}
              href={links.print(locale, one)}
              prefetch={false}
              lang={one}
              aria-current={one === language ? 'true' : undefined}
              className={cx(
                buttonClass({ variant: 'quiet', size: 'sm' }),
                one === language && 'bg-accent-soft! text-accent-ink!',
              )}
            >
              {languageNames[one]}
            </Link>
          ))}
        </nav>
        {hasPdf && (
          <a href={links.file('pdf', language)} download className={buttonClass()}>
            <FileDown aria-hidden />
            {words.pdf}
          </a>
        )}
        <PrintButton label={words.printNow} />
      </div>
      <main lang={language} dir={directionOf(language)} className={cx(styles.sheet, paper.paper, className)}>
        {children}
      </main>
    </div>
  )
}
