import { BadgeCheck, Hourglass } from 'lucide-react'
import { cx } from '@/components/ui/class-names'

type StandingMarkProps = { standing: 'official' | 'reported'; children: string }

/* The same two marks wherever what is official stands beside what is only reported. */
export function StandingMark({ standing, children }: StandingMarkProps) {
  const Icon = standing === 'official' ? BadgeCheck : Hourglass
  const ink = standing === 'official' ? 'text-accent-ink' : 'text-info-ink'
  return (
    <span className={cx('inline-flex items-center gap-1 text-sm font-medium', ink)}>
      <Icon aria-hidden className="size-3.5 shrink-0" />
      {children}
    </span>
  )
}
