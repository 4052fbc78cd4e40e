import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { buttonClass } from './button'
import { cx } from './class-names'
import { Link } from './link'

type Step = { label: string; href?: string }
type PagerProps = { label: string; summary: ReactNode; previous: Step; next: Step }

/* `summary` says where one stands ("26–50 of 312"). A step without an address is the end of the list. */
export function Pager({ label, summary, previous, next }: PagerProps) {
  return (
    <nav aria-label={label} className="flex flex-wrap items-center justify-between gap-3 print:hidden">
      <p className="text-sm text-ink-muted">
        <bdi className="figures">{summary}</bdi>
      </p>
      <div className="flex gap-2">
        <StepLink {...previous} rel="prev" before={<ChevronLeft aria-hidden className="rtl:rotate-180" />} />
        <StepLink {...next} rel="next" after={<ChevronRight aria-hidden className="rtl:rotate-180" />} />
      </div>
    </nav>
  )
}

type StepLinkProps = Step & { rel: 'prev' | 'next'; before?: ReactNode; after?: ReactNode }

function StepLink({ label, href, rel, before, after }: StepLinkProps) {
  const look = buttonClass({ size: 'sm' })
  const inside = (
    <>
      {before}
      {label}
      {after}
    </>
  )
  if (!href) return <span className={cx(look, 'border-line! bg-transparent! text-ink-faint!')}>{inside}</span>
  return (
    <Link href={href} rel={rel} className={look}>
      {inside}
    </Link>
  )
}
