'use client'
import { ArrowDownUp } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import type { FormWords } from '@/components/form/form-words'
import { SubmitBar } from '@/components/form/submit-bar'
import { useUnsavedWarning } from '@/components/form/use-unsaved-warning'
import { useReady } from '@/components/projects/edit-ready'
import { Button, ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useToast } from '@/components/ui/toast'
import type { Messages } from '@/lib/i18n/messages'
import { orderMilestones } from '@/lib/milestones/actions'
import type { PartialDate } from '@/lib/partial-date/partial-date'
import { OrderRow } from './order-row'
import { byDue, moved } from './reorder'
import { useDragOrder } from './use-drag-order'
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
  const router = useRouter()
  const toast = useToast()
  const ready = useReady()
  const [order, setOrder] = useState(milestones)
  const [said, setSaid] = useState('')
  const [isDone, setDone] = useState(false)
  const pressed = useRef<HTMLElement>(null)
  const ids = order.map(({ id }) => id)
  const isChanged = order.some(({ id }, index) => id !== milestones[index]?.id)
  useUnsavedWarning(isChanged && !isDone, words.leave)

  const move = (from: number, to: number) => {
    const [line, next] = [order[from], moved(order, from, to)]
    if (!line) return
    setOrder(next)
    setSaid(placeOf(line.title, next.indexOf(line) + 1, next.length, words.moved))
  }
  const { list, dragged, drag } = useDragOrder({ ids, onMove: move })
  // A browser takes the focus from what changes places in the page.
  useEffect(() => {
    if (order.length > 0) pressed.current?.focus({ preventScroll: true })
    pressed.current = null
  }, [order])

  const { busy, problem, run } = useVerb({
    action: orderMilestones,
    words: words.errors,
    changed: words.errors.codes.conflict,
    onDone: () => {
      setDone(true)
      toast({ title: words.saved })
      router.push(back)
    },
  })

  return (
    <div inert={!ready} className="grid grid-cols-1 max-w-4xl grid-cols-1 gap-4">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p className="min-w-0 flex-1 basis-72 text-ink-muted">{words.text}</p>
        <Button icon={<ArrowDownUp aria-hidden />} onClick={() => setOrder(byDue(order))}>
          {words.byDate}
        </Button>
      </div>
      {problem && (
        <Notice tone="danger" live="alert">
          {problem}
        </Notice>
      )}
      <ol ref={list} aria-label={words.list} className="overflow-clip rounded-lg border">
        {order.map((milestone, index) => (
          <OrderRow
            key={milestone.id}
            milestone={milestone}
            index={index}
            count={order.length}
            words={words}
            isDragged={dragged === milestone.id}
            onDrag={() => drag(milestone.id)}
            onMove={(to, button) => {
              pressed.current = button
              move(index, to)
            }}
          />
        ))}
      </ol>
      <span role="status" className="sr-only">
        {said}
      </span>
      <SubmitBar status={busy || isDone ? words.errors.saving : undefined}>
        <Button variant="primary" busy={busy || isDone} onClick={() => run({ projectId, order: ids })}>
          {words.save}
        </Button>
        <ButtonLink href={back}>{words.back}</ButtonLink>
      </SubmitBar>
    </div>
  )
}

const placeOf = (title: string, at: number, count: number, words: string) =>
  words.replace('{title}', title).replace('{at}', String(at)).replace('{count}', String(count))
