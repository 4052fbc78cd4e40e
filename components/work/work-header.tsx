import { ClipboardCheck } from 'lucide-react'
import { ButtonLink } from '@/components/ui/button'
import type { Role } from '@/lib/access/permissions'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import type { WorkOfKind } from '@/lib/work/queries'

type Props = { work: readonly WorkOfKind[] | null; role: Role; locale: Locale }

const handlesReports: readonly Role[] = ['director', 'officer', 'liaison']

export function WorkHeader({ work, role, locale }: Props) {
  const words = messagesOf(locale).work
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
      <div className="min-w-0">
        <h1 className="text-2xl font-semibold">{words.title}</h1>
        {work && <Waiting work={work} locale={locale} />}
      </div>
      {handlesReports.includes(role) && (
        <ButtonLink href={`/${locale}/reports`} icon={<ClipboardCheck aria-hidden />}>
          {words.allReports}
        </ButtonLink>
      )}
    </header>
  )
}

function Waiting({ work, locale }: { work: readonly WorkOfKind[]; locale: Locale }) {
  const t = translator(locale, 'work')
  const count = work.reduce((sum, { total }) => sum + total, 0)
  const late = work.reduce((sum, { overdue }) => sum + overdue, 0)
  if (count === 0) return null
  const hasMore = work.some((one) => one.hasMore)
  const said = hasMore
    ? t('waitingMore', { count })
    : late > 0
      ? t('waitingLate', { count, late })
      : t('waiting', { count })
  return (
    <p className="mt-1">
      <a href="#waiting" className="link">
        {said}
      </a>
    </p>
  )
}
