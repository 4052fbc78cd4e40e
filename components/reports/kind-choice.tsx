import { CalendarClock, CircleCheckBig, TrendingUp } from 'lucide-react'
import { type ComponentProps, useId } from 'react'
import { cx } from '@/components/ui/class-names'
import { type ReportKind, reportKinds } from '@/lib/reports/rules'

type KindChoiceProps = {
  legend: string
  words: Record<ReportKind, string>
  chosen: ReportKind
  /** `register('kind')` */
  bind: Omit<ComponentProps<'input'>, 'type' | 'value'>
}

/* Three radio buttons in one frame: the arrows go from one to the next. */
export function KindChoice({ legend, words, chosen, bind }: KindChoiceProps) {
  const id = useId()
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 p-0 font-medium">{legend}</legend>
      <div className="grid grid-cols-3 rounded-md border border-line-strong bg-sunken p-0.5">
        {reportKinds.map((kind) => {
          const Icon = icons[kind]
          return (
            <label
              key={kind}
              htmlFor={`${id}-${kind}`}
              className={cx(
                'flex min-h-10 cursor-pointer items-center justify-center gap-2 rounded-sm px-2 py-1 text-center',
                'font-medium text-ink-muted max-sm:flex-col max-sm:gap-1 max-sm:text-sm hover:text-ink',
                'has-checked:bg-surface has-checked:text-accent-ink has-checked:shadow-[0_0_0_1px_var(--accent)]',
                'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
              )}
            >
              <input
                {...bind}
                id={`${id}-${kind}`}
                type="radio"
                value={kind}
                defaultChecked={kind === chosen}
                className="sr-only"
              />
              <Icon aria-hidden className="size-4 shrink-0" />
              {words[kind]}
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}

const icons = { reached: CircleCheckBig, forecast: CalendarClock, progress: TrendingUp }
