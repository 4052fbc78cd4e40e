import { getTranslations } from 'next-intl/server'
import { Tag } from '@/components/ui/tag'
import { slippageDays } from '@/lib/milestones/rules'
import { type PartialDate, precisionOf } from '@/lib/partial-date/partial-date'

type SlippageProps = { from: PartialDate | null; to: PartialDate | null; none: 'onTime' | 'sameDate' }

/* How many days later, or earlier; said to be approximate when either date is known to the month or year only. */
export async function Slippage({ from, to, none }: SlippageProps) {
  const days = slippageDays(from, to)
  if (days === null || from === null || to === null) return null
  const t = await getTranslations('milestones.page')
  if (days === 0) return <Tag quiet>{t(none)}</Tag>
  const isExact = precisionOf(from) === 'day' && precisionOf(to) === 'day'
  const said = { days: t('days', { count: Math.abs(days) }) }
  if (days < 0) {
    return (
      <Tag tone="ok" quiet>
        {t(isExact ? 'early' : 'earlyAbout', said)}
      </Tag>
    )
  }
  return (
    <Tag tone="attention" quiet>
      {t(isExact ? 'slippage' : 'slippageAbout', said)}
    </Tag>
  )
}
