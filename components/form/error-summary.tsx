'use client'
import { CircleX } from 'lucide-react'
import { type MouseEvent, useEffect, useRef } from 'react'

type ErrorSummaryProps = {
  title: string
  errors: { fieldId: string; message: string }[]
  /** the number of submissions so far: the focus comes here when it grows, and not while one corrects */
  attempt: number
}

export function ErrorSummary({ title, errors, attempt }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  const shown = errors.length > 0
  useEffect(() => {
    if (attempt > 0 && shown) box.current?.focus()
  }, [attempt, shown])
  if (!shown) return null
  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-labelledby="error-summary-title"
      className="rounded-md border border-danger bg-danger-soft px-4 py-3"
    >
      <h2 id="error-summary-title" className="flex items-center gap-2 font-semibold text-danger-ink">
        <CircleX aria-hidden className="size-4 shrink-0" />
        {title}
      </h2>
      <ul className="mt-1.5 list-disc space-y-1 ps-6 marker:text-danger">
        {errors.map((error) => (
          <li key={error.fieldId}>
            <a
              href={`#${error.fieldId}`}
              onClick={goToField}
              className="text-danger-ink underline underline-offset-4"
            >
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function goToField(event: MouseEvent<HTMLAnchorElement>) {
  const field = document.getElementById(event.currentTarget.hash.slice(1))
  if (!field) return
  event.preventDefault()
  for (let fold = field.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true
  field.focus({ preventScroll: true })
  field.scrollIntoView({ block: 'center' })
}
