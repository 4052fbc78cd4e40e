import { Code } from '@/components/ui/code'
import { Link } from '@/components/ui/link'
import { TextIn } from '@/components/ui/text-in'
import type { CommitteeRow } from '@/lib/committees/queries'
import { scopeOf } from '@/lib/committees/rules'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

const SHOWN = 2

type Props = {
  committee: Pick<CommitteeRow, 'programmeId' | 'programme' | 'partnershipId' | 'partnership' | 'projects'>
  locale: Locale
}

/* In a word or two what a committee oversees; a programme or partnership out of sight leaves its visible projects. */
export function OverseenLine({ committee, locale }: Props) {
  const t = translator(locale, 'committees')
  const scope = scopeOf(committee)
  const whole = scope === 'programme' ? committee.programme : committee.partnership
  if (scope !== 'projects' && whole)
    return (
      <>
        <TextIn text={whole} locale={locale} />
        <span className="block text-sm text-ink-muted">
          {t(scope === 'programme' ? 'list.wholeProgramme' : 'list.wholePartnership')}
        </span>
      </>
    )
  const projects = committee.projects ?? []
  if (projects.length === 0) return <span className="text-ink-faint">{t('unknown')}</span>
  return (
    <>
      {projects.slice(0, SHOWN).map(({ id, code, title }) => (
        <Link
          key={id}
          href={`/${locale}/projects/${id}`}
          prefetch={false}
          className="link line-clamp-2 block"
        >
          {code && (
            <>
              <Code>{code}</Code>{' '}
            </>
          )}
          <TextIn text={title} locale={locale} />
        </Link>
      ))}
      {projects.length > SHOWN && (
        <span className="text-sm text-ink-muted">{t('list.more', { count: projects.length - SHOWN })}</span>
      )}
    </>
  )
}
