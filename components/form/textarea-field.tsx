import type { ComponentProps } from 'react'
import { cx } from '@/components/ui/class-names'
import { controlClass } from './control-class'
import { FieldShell, type FieldWords, useFieldWiring } from './field-shell'

type TextareaFieldProps = Omit<ComponentProps<'textarea'>, keyof FieldWords> & FieldWords

/* Grows with what is typed where the browser can. */
export function TextareaField({
  label,
  required,
  hint,
  error,
  hideLabel,
  className,
  ...area
}: TextareaFieldProps) {
  const wiring = useFieldWiring({ required, hint, error }, area.id)
  return (
    <FieldShell {...{ label, required, hint, error, hideLabel, className }} id={wiring.id}>
      <textarea rows={4} {...area} {...wiring} className={cx(controlClass, textareaClass)} />
    </FieldShell>
  )
}

export const textareaClass = 'field-sizing-content max-h-96 min-h-20 resize-y py-1.5'
