import { CalendarPlus, FlaskConical, Pencil } from 'lucide-react'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { Code } from '@/components/ui/code'
import { Tag } from '@/components/ui/tag'
import { LanguageNote, TextIn } from '@/components/ui/text-in'
import type { CommitteeDetail } from '@/lib/committees/queries'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'

type Props = {
  committee: CommitteeDetail
  locale: Locale
  base: string
  /** Also once it is archived, to restore it. */
  mayEdit: boolean
  mayManage: boolean
}

export function CommitteeHead({ committee, locale, base, mayEdit, mayManage }: Props) {
  const words = messagesOf(locale).committees
  return (
    <header className="space-y-2">
      <Breadcrumb label={words.way} items={[{ href: `/${locale}/committees`, label: words.title }]} />
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-96 space-y-2">
          <h1 className="text-2xl font-semibold">
            <TextIn text={committee.name} locale={locale} />{' '}
            <LanguageNote text={committee.name} locale={locale} words={words.inLanguage} />
          </h1>
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-sm text-ink-muted">
            <span>{words.kind[committee.kind]}</span>
            <Code>{committee.code}</Code>
            {committee.isIllustrative && (
              <Tag tone="info" icon={<FlaskConical aria-hidden />}>
                {words.illustrative}
              </Tag>
            )}
          </p>
        </div>
        <div className="flex flex-wrap gap-2 print:hidden">
          {mayEdit && (
            <ButtonLink href={`${base}/edit`} icon={<Pencil aria-hidden />}>
              {words.page.edit}
            </ButtonLink>
          )}
          {mayManage && (
            <ButtonLink
              href={`/${locale}/meetings/new?committee=${committee.id}`}
              variant="primary"
              icon={<CalendarPlus aria-hidden />}
              prefetch={false}
            >
              {words.page.plan}
            </ButtonLink>
          )}
        </div>
      </div>
    </header>
  )
}
