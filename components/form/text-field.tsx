import type { ComponentProps, ReactNode } from 'react'
import { cx } from '@/components/ui/class-names'
import {
  besideClass,
  controlClass,
  controlHeight,
  frameClass,
  framedClass,
  framedHeight,
} from './control-class'
import { FieldShell, type FieldWords, useFieldWiring } from './field-shell'

type TextFieldProps = Omit<ComponentProps<'input'>, keyof FieldWords> & FieldWords & { unit?: ReactNode }

/* `unit` stands in the frame after the control ("MAD", "%"). */
export function TextField({
  label,
  required,
  hint,
  error,
  hideLabel,
  unit,
  className,
  ...input
}: TextFieldProps) {
  const wiring = useFieldWiring({ required, hint, error }, input.id)
  return (
    <FieldShell {...{ label, required, hint, error, hideLabel, className }} id={wiring.id}>
      {unit ? (
        <div className={frameClass}>
          <input type="text" {...input} {...wiring} className={cx(framedClass, framedHeight)} />
          <span className={cx(besideClass, 'border-s')}>
            <bdi>{unit}</bdi>
          </span>
        </div>
      ) : (
        <input type="text" {...input} {...wiring} className={cx(controlClass, controlHeight)} />
      )}
    </FieldShell>
  )
}
