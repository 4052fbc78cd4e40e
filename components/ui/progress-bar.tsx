import { useId } from 'react'
import { cx } from './class-names'
import { type Tone, toneFill } from './tone'

type ProgressBarProps = {
  label: string
  hideLabel?: boolean
  value: number | null
  text: string
  second?: { value: number; text: string }
  tone?: Tone
  className?: string
}

/* `text` is the value in words ("42 %", "not stated"). `second` is drawn paler behind: reported beside official. */
export function ProgressBar({
  label,
  hideLabel,
  value,
  text,
  second,
  tone = 'accent',
  className,
}: ProgressBarProps) {
  const id = useId()
  return (
    <div className={cx('min-w-24', className)}>
      <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-3 text-sm">
        <span id={id} className={hideLabel ? 'sr-only' : 'text-ink-muted'}>
          {label}
        </span>
        <span className="figures">
          <bdi className={value === null ? 'text-ink-faint' : 'font-medium'}>{text}</bdi>
          {second && <span className="ms-2 text-ink-faint">{second.text}</span>}
        </span>
      </div>
      <div
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={value === null ? undefined : bounded(value)}
        aria-valuetext={second ? `${text}, ${second.text}` : text}
        className={cx(
          'relative h-1.5 overflow-hidden rounded-sm print:border',
          value === null ? 'border border-dashed border-line-strong' : 'bg-line',
        )}
      >
        {second && <Fill value={second.value} className={cx('opacity-40', toneFill[tone])} />}
        {value !== null && <Fill value={value} className={toneFill[tone]} />}
      </div>
    </div>
  )
}

function Fill({ value, className }: { value: number; className: string }) {
  return (
    <div
      className={cx('absolute inset-y-0 start-0', className)}
      style={{ inlineSize: `${bounded(value)}%` }}
    />
  )
}

function bounded(value: number) {
  return Math.min(100, Math.max(0, value))
}
