import type { ReactNode } from 'react'
import { formatInstant } from '@/lib/format/instant'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { MilestoneDetail } from '@/lib/milestones/queries'

export function StandingDate({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-sm text-ink-muted">{label}</dt>
      <dd className="text-lg font-semibold">{children}</dd>
    </div>
  )
}

type BaselineApprovalProps = { milestone: MilestoneDetail; locale: Locale }

export function BaselineApproval({ milestone, locale }: BaselineApprovalProps) {
  const { baselineApprovedAt: at, baselineApprovedBy: name } = milestone
  if (!at) return null
  const t = translator(locale, 'milestones.page')
  const date = formatInstant(at, locale, { timeFormat: 'none' })
  return (
    <p className="text-sm font-normal text-ink-muted">
      {name
        ? t.rich('approvedBy', { date, name, who: (inner) => <bdi>{inner}</bdi> })
        : t('approved', { date })}
    </p>
  )
}
