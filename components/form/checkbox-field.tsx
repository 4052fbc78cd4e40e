import type { ComponentProps } from 'react'
import { cx } from '@/components/ui/class-names'
import { FieldError, type FieldWords, RequiredWord, useFieldWiring } from './field-shell'

type CheckboxFieldProps = Omit<ComponentProps<'input'>, keyof FieldWords> & Omit<FieldWords, 'hideLabel'>

/* `type="radio"` makes it one of a choice; put the choices in a Fieldset. */
export function CheckboxField({ label, required, hint, error, className, ...input }: CheckboxFieldProps) {
  const wiring = useFieldWiring({ required, hint, error }, input.id)
  return (
    <div className={cx('flex items-start gap-2.5 py-1 pointer-coarse:py-2.5', className)}>
      <span className="flex h-lh shrink-0 items-center">
        <input type="checkbox" {...input} {...wiring} className="size-4 pointer-coarse:size-5" />
      </span>
      <div className="min-w-0">
        <label htmlFor={wiring.id}>{label}</label>
        {required && (
          <span className="ms-2">
            <RequiredWord>{required}</RequiredWord>
          </span>
        )}
        {hint && (
          <p id={`${wiring.id}-hint`} className="text-sm text-ink-muted">
            {hint}
          </p>
        )}
        <FieldError id={wiring.id}>{error}</FieldError>
      </div>
    </div>
  )
}
