import type { ReactNode } from 'react'
import { cx } from '@/components/ui/class-names'
import { ToneIcon } from '@/components/ui/tone'

const inks = { neutral: 'text-ink-muted', ok: 'text-ok-ink', attention: 'text-attention-ink' }

export type GapWords = { tone: keyof typeof inks; text: string }

type GapProps = { tone: GapWords['tone']; icon?: ReactNode; children: string }

/* The gap between two dates or two figures, on a line of its own and never cut. */
export function Gap({ tone, icon, children }: GapProps) {
  return (
    <span className={cx('flex items-start gap-1 text-sm font-medium [&>span>svg]:size-3.5', inks[tone])}>
      <span className="flex h-lh shrink-0 items-center">{icon ?? <ToneIcon tone={tone} />}</span>
      {children}
    </span>
  )
}
