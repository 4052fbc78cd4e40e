import type { ReactNode } from 'react'
import { cx } from './class-names'
import { type Tone, ToneIcon, toneGround } from './tone'

type TagProps = { tone?: Tone; icon?: ReactNode; quiet?: boolean; className?: string; children: ReactNode }

/* A state: always a mark and a word. `quiet` drops the ground where many stand under one another. */
export function Tag({ tone = 'neutral', icon, quiet, className, children }: TagProps) {
  return (
    <span
      className={cx(
        'inline-flex max-w-full justify-self-start items-center gap-1 rounded-sm text-sm font-medium whitespace-nowrap',
        '[&>svg]:size-3.5 [&>svg]:shrink-0 print:border',
        toneGround[tone],
        quiet ? 'bg-transparent!' : 'px-1.5 py-px',
        className,
      )}
    >
      {icon ?? <ToneIcon tone={tone} />}
      <span className="truncate">{children}</span>
    </span>
  )
}
