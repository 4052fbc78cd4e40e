import { BadgeCheck, Hourglass } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from '@/components/ui/class-names'

type StandingMarkProps = { standing: 'official' | 'reported'; icon?: ReactNode; children: ReactNode }

/* The same two marks wherever what is official stands beside what is only reported. */
export function StandingMark({ standing, icon, children }: StandingMarkProps) {
  const Icon = standing === 'official' ? BadgeCheck : Hourglass
  const ink = standing === 'official' ? 'text-accent-ink' : 'text-info-ink'
  return (
    <span className={cx('inline-flex items-start gap-1 text-sm font-medium [&>span>svg]:size-3.5', ink)}>
      <span className="flex h-lh shrink-0 items-center">{icon ?? <Icon aria-hidden />}</span>
      <span>{children}</span>
    </span>
  )
}
