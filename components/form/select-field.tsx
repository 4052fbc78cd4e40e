import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'
import { cx } from '@/components/ui/class-names'
import { controlClass, controlHeight } from './control-class'
import { FieldShell, type FieldWords, useFieldWiring } from './field-shell'

type SelectFieldProps = Omit<ComponentProps<'select'>, keyof FieldWords> & FieldWords

/* The options are its children: `<option>` and `<optgroup>`. */
export function SelectField({
  label,
  required,
  hint,
  error,
  hideLabel,
  className,
  ...select
}: SelectFieldProps) {
  const wiring = useFieldWiring({ required, hint, error }, select.id)
  return (
    <FieldShell {...{ label, required, hint, error, hideLabel, className }} id={wiring.id}>
      <div className="relative">
        <select
          {...select}
          {...wiring}
          className={cx(controlClass, controlHeight, 'appearance-none truncate pe-8')}
        />
        <ChevronDown
          aria-hidden
          className="pointer-events-none absolute inset-y-0 end-2.5 my-auto size-4 text-ink-muted"
        />
      </div>
    </FieldShell>
  )
}
