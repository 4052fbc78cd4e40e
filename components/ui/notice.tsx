import type { ReactNode } from 'react'
import { cx } from './class-names'
import { type Tone, ToneIcon, toneGround, toneMark } from './tone'

type NoticeProps = {
  tone?: Exclude<Tone, 'accent'>
  title?: ReactNode
  children?: ReactNode
  action?: ReactNode
  icon?: ReactNode
  live?: 'status' | 'alert'
  className?: string
}

/* Silent unless `live` is asked for: what stands on the page at first must not interrupt. */
export function Notice({ tone = 'info', title, children, action, icon, live, className }: NoticeProps) {
  return (
    <div
      role={live}
      className={cx('flex items-start gap-2.5 rounded-md px-3 py-2.5', toneGround[tone], className)}
    >
      <span className={cx('flex h-lh shrink-0 items-center [&>svg]:size-4', toneMark[tone])}>
        {icon ?? <ToneIcon tone={tone} />}
      </span>
      <div className="min-w-0 flex-1 sm:flex sm:flex-wrap sm:items-start sm:gap-x-4">
        <div className="min-w-0 flex-1">
          {title && <p className="font-semibold">{title}</p>}
          {children && <div className="text-ink">{children}</div>}
        </div>
        {action && <div className="mt-2 flex gap-2 sm:mt-0">{action}</div>}
      </div>
    </div>
  )
}
