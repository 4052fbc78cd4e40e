import { FileDown } from 'lucide-react'
import { buttonClass } from '@/components/ui/button'
import { cx } from '@/components/ui/class-names'
import { Link } from '@/components/ui/link'
import { directionOf, type Locale, languageNames, locales } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { Minutes } from '@/lib/minutes/queries'
import styles from './print.module.css'
import { PrintButton } from './print-button'
import { PrintedMinutes } from './printed-minutes'

type Props = { found: Minutes; language: Locale; locale: Locale }

/* A sheet on the screen, the same sheet on paper; the bar above it is not printed. */
export function PrintPage({ found, language, locale }: Props) {
  const words = messagesOf(locale).minutes
  const { meetingId } = found.standing
  const here = `/${locale}/meetings/${meetingId}/minutes`
  return (
    <div className="min-h-dvh bg-sunken print:bg-transparent">
      <div className="flex flex-wrap items-center gap-2 border-b bg-surface px-4 py-2 print:hidden">
        <Link href={here} className={buttonClass({ variant: 'quiet' })}>
          {words.back}
        </Link>
        <nav aria-label={words.language} className="ms-auto flex flex-wrap gap-1">
          {locales.map((one) => (
            <Link
              key={one}
              href={`${here}/print?language=${one}`}
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
        <a
          href={`/api/meetings/${meetingId}/minutes?language=${language}`}
          download
          className={buttonClass()}
        >
          <FileDown aria-hidden />
          {words.word}
        </a>
        <PrintButton label={words.printNow} />
      </div>
      <main lang={language} dir={directionOf(language)} className={styles.sheet}>
        <PrintedMinutes found={found} language={language} />
      </main>
    </div>
  )
}
