import { CircleAlert } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { cx } from '@/components/ui/class-names'

export type FieldWords = {
  label: ReactNode
  /** the word for it, "required": shown beside the label (react-hook-form's boolean of that name is passed over) */
  required?: string | boolean
  hint?: ReactNode
  error?: string
  hideLabel?: boolean
}

/* What ties a control to its words; spread on the control. */
export function useFieldWiring({ hint, error, required }: Omit<FieldWords, 'label'>, givenId?: string) {
  const ownId = useId()
  const id = givenId ?? ownId
  const described = cx(Boolean(hint) && `${id}-hint`, Boolean(error) && `${id}-error`)
  return {
    id,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? true : undefined,
    'aria-required': typeof required === 'string' ? true : undefined,
  }
}

type FieldShellProps = FieldWords & { id: string; className?: string; children: ReactNode }

export function FieldShell({
  id,
  label,
  required,
  hint,
  error,
  hideLabel,
  className,
  children,
}: FieldShellProps) {
  return (
    <div className={cx('min-w-0', className)}>
      <div className={hideLabel ? 'sr-only' : 'mb-1 flex items-baseline justify-between gap-3'}>
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
        <RequiredWord>{required}</RequiredWord>
      </div>
      {children}
      <FieldHint id={id}>{hint}</FieldHint>
      <FieldError id={id}>{error}</FieldError>
    </div>
  )
}

export function RequiredWord({ children }: { children?: string | boolean }) {
  if (typeof children !== 'string') return null
  return <span className="text-sm text-ink-muted">{children}</span>
}

export function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  if (!children) return null
  return (
    <p id={`${id}-hint`} className="mt-1 text-sm text-ink-muted">
      {children}
    </p>
  )
}

export function FieldError({ id, children }: { id: string; children?: string }) {
  if (!children) return null
  return (
    <p id={`${id}-error`} className="mt-1 flex items-start gap-1.5 text-sm text-danger-ink">
      <span className="flex h-lh shrink-0 items-center">
        <CircleAlert aria-hidden className="size-3.5" />
      </span>
      {children}
    </p>
  )
}
