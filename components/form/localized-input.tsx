import type { ComponentProps } from 'react'
import { cx } from '@/components/ui/class-names'
import { besideClass, frameClass, framedClass, framedHeight } from './control-class'
import { FieldError } from './field-shell'
import type { Language } from './localized-text-field'
import { textareaClass } from './textarea-field'

type LocalizedInputProps = {
  id: string
  groupId: string
  language: Language
  name: string
  error?: string
  invalid: boolean
  required: boolean
  describedBy: string
  multiline?: boolean
  control: ComponentProps<'input'>
}

export function LocalizedInput({
  id,
  groupId,
  language,
  name,
  error,
  control,
  ...field
}: LocalizedInputProps) {
  const props = {
    ...control,
    id,
    lang: language,
    dir: language === 'ar' ? 'rtl' : 'ltr',
    'aria-labelledby': `${groupId} ${id}-language`,
    'aria-describedby': cx(field.describedBy, Boolean(error) && `${id}-error`) || undefined,
    'aria-invalid': error || field.invalid ? true : undefined,
    'aria-required': field.required || undefined,
  }
  return (
    <div>
      <div className={frameClass}>
        <span id={`${id}-language`} className={cx(besideClass, 'w-22 border-e')}>
          {name}
        </span>
        {field.multiline ? (
          <textarea
            rows={3}
            {...(props as ComponentProps<'textarea'>)}
            className={cx(framedClass, textareaClass)}
          />
        ) : (
          <input type="text" {...props} className={cx(framedClass, framedHeight)} />
        )}
      </div>
      <FieldError id={id}>{error}</FieldError>
    </div>
  )
}
