'use client'
import { ArrowDownUp } from 'lucide-react'
import { useState } from 'react'
import type { FormWords } from '@/components/form/form-words'
import { inOrder } from '@/components/form/reorder'
import { SubmitBar } from '@/components/form/submit-bar'
import { useDeparture } from '@/components/form/use-departure'
import { useOrder } from '@/components/form/use-order'
import { useReady } from '@/components/form/use-ready'
import { useUnsavedWarning } from '@/components/form/use-unsaved-warning'
import { Button, ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { Messages } from '@/lib/i18n/messages'
import { orderMilestones } from '@/lib/milestones/actions'
import type { PartialDate } from '@/lib/partial-date/partial-date'
import { byDue } from './by-due'
import { OrderRow } from './order-row'
import { useVerb } from './use-verb'

export type OrderedMilestone = {
  id: number
  title: string
  lang: string
  due: PartialDate | null
  /** the due date in words */
  when: string
}
export type OrderWords = Messages['milestones']['order'] & { errors: FormWords; leave: string }

type OrderFormProps = {
  projectId: number
  milestones: OrderedMilestone[]
  words: OrderWords
  /** the page of the project */
  back: string
}

export function OrderForm({ projectId, milestones, words, back }: OrderFormProps) {
  const ready = useReady()
  const seen = idsOf(milestones)
  const [order, setOrder] = useState(seen)
  const { isDone, depart } = useDeparture()
  const lines = inOrder(milestones, order)
  const isChanged = String(idsOf(lines)) !== String(seen)
  useUnsavedWarning(isChanged && !isDone, words.leave)
  const { list, said, placeOf } = useOrder({ lines, words: words.errors.order, onMove: setOrder })
  const { busy, problem, run } = useVerb({
    action: orderMilestones,
    words: words.errors,
    changed: words.changed,
    onDone: () => {
      depart(back, { title: words.errors.order.saved })
    },
  })

  return (
    <div inert={!ready} className="grid grid-cols-1 max-w-4xl grid-cols-1 gap-4">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p className="min-w-0 flex-1 basis-72 text-ink-muted">{words.text}</p>
        <Button icon={<ArrowDownUp aria-hidden />} onClick={() => setOrder(idsOf(byDue(lines)))}>
          {words.byDate}
        </Button>
      </div>
      {problem && (
        <Notice tone="danger" live="alert">
          {problem}
        </Notice>
      )}
      <ol ref={list} aria-label={words.list} className="overflow-clip rounded-lg border">
        {lines.map((milestone, index) => (
          <OrderRow
            key={milestone.id}
            milestone={milestone}
            place={placeOf(index)}
            words={words.errors.order}
          />
        ))}
      </ol>
      <span role="status" className="sr-only">
        {said}
      </span>
      <SubmitBar status={busy || isDone ? words.errors.saving : undefined}>
        <Button
          variant="primary"
          busy={busy || isDone}
          onClick={() => run({ projectId, seen, order: idsOf(lines) })}
        >
          {words.save}
        </Button>
        <ButtonLink href={back}>{words.back}</ButtonLink>
      </SubmitBar>
    </div>
  )
}

const idsOf = (milestones: readonly OrderedMilestone[]) => milestones.map(({ id }) => id)
