import type { FormWords } from '@/components/form/form-words'
import { OrderArrows, OrderHandle } from '@/components/form/order-controls'
import type { Place } from '@/components/form/use-order'
import { cx } from '@/components/ui/class-names'
import type { OrderedMilestone } from './order-form'

type OrderRowProps = { milestone: OrderedMilestone; place: Place; words: FormWords['order'] }

export function OrderRow({ milestone, place, words }: OrderRowProps) {
  const { title, lang, when } = milestone
  return (
    <li
      className={cx(
        'flex items-center gap-2 border-b py-1 ps-1 pe-2 last:border-b-0',
        place.isDragged ? 'bg-accent-soft outline-2 -outline-offset-2 outline-accent' : 'bg-surface',
      )}
    >
      <OrderHandle place={place} words={words} />
      <bdi className="figures w-6 shrink-0 text-end text-sm text-ink-muted">{place.index + 1}</bdi>
      <div className="min-w-0 flex-1 sm:flex sm:items-baseline sm:gap-4">
        <p className="min-w-0 flex-1" lang={lang}>
          <bdi>{title}</bdi>
        </p>
        <p className="shrink-0 text-sm text-ink-muted">{when}</p>
      </div>
      <OrderArrows place={place} words={words} />
    </li>
  )
}
