import { type ReactNode, useId } from 'react'
import { cx } from '@/components/ui/class-names'
import { FieldError, FieldHint, RequiredWord } from './field-shell'

type FieldsetProps = {
  legend: ReactNode
  required?: string
  hint?: ReactNode
  error?: string
  id?: string
  inline?: boolean
  className?: string
  children: ReactNode
}

/* Questions or choices that belong together. `inline` sets short choices side by side. */
export function Fieldset({ legend, required, hint, error, id, inline, className, children }: FieldsetProps) {
  const ownId = useId()
  const own = id ?? ownId
  return (
    <fieldset
      id={own}
      tabIndex={-1}
      aria-describedby={cx(Boolean(hint) && `${own}-hint`, Boolean(error) && `${own}-error`) || undefined}
      className={cx('min-w-0', className)}
    >
      <legend className="mb-1 flex w-full items-baseline justify-between gap-3 p-0">
        <span className="font-medium">{legend}</span>
        <RequiredWord>{required}</RequiredWord>
      </legend>
      <div className={inline ? 'flex flex-wrap gap-x-6' : 'space-y-1'}>{children}</div>
      <FieldHint id={own}>{hint}</FieldHint>
      <FieldError id={own}>{error}</FieldError>
    </fieldset>
  )
}
