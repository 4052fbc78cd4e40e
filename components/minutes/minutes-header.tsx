import { BookOpenText, FileDown, PenLine, Printer } from 'lucide-react'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink, buttonClass } from '@/components/ui/button'
import { Code } from '@/components/ui/code'
import { TextIn } from '@/components/ui/text-in'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { dayOf, titleOf } from '@/lib/minutes/lines'
import type { Minutes } from '@/lib/minutes/queries'
import { MinutesStateTag } from './minutes-state-tag'

type Props = { found: Minutes; locale: Locale; writes: boolean; mayWrite: boolean }

export function MinutesHeader({ found, locale, writes, mayWrite }: Props) {
  const { standing, document } = found
  const words = messagesOf(locale).minutes
  const meeting = `/${locale}/meetings/${standing.meetingId}`
  const day = dayOf(document, locale)
  return (
    <header className="grid grid-cols-1 gap-2">
      <Breadcrumb
        label={words.way}
        items={[
          {
            href: `/${locale}/committees/${standing.committeeId}`,
            label: <TextIn text={document.committee.name} locale={locale} />,
          },
          { href: meeting, label: document.code ? <Code>{document.code}</Code> : titleOf(document, locale) },
        ]}
      />
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <div className="min-w-64 flex-1">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h1 className="text-2xl font-semibold">{words.title}</h1>
            <MinutesStateTag state={standing.state} locale={locale} />
          </div>
          <p className="text-ink-muted">
            <bdi>{titleOf(document, locale)}</bdi>
            {day && (
              <>
                {' · '}
                <bdi>{day}</bdi>
              </>
            )}
          </p>
        </div>
        <div className="flex flex-wrap gap-2">
          {mayWrite && standing.state === 'circulated' && (
            <ButtonLink
              href={writes ? `${meeting}/minutes` : `${meeting}/minutes?write=1`}
              icon={writes ? <BookOpenText aria-hidden /> : <PenLine aria-hidden />}
            >
              {writes ? words.readDraft : words.correctDraft}
            </ButtonLink>
          )}
          <ButtonLink href={`${meeting}/minutes/print`} prefetch={false} icon={<Printer aria-hidden />}>
            {words.print}
          </ButtonLink>
          <a href={`/api/meetings/${standing.meetingId}/minutes`} download className={buttonClass()}>
            <FileDown aria-hidden />
            {words.word}
          </a>
        </div>
      </div>
    </header>
  )
}
