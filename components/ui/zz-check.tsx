'use client'
import { useForm } from 'react-hook-form'
import { CheckboxField } from '@/components/form/checkbox-field'
import { LocalizedTextField } from '@/components/form/localized-text-field'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import { TextareaField } from '@/components/form/textarea-field'
export function X() {
  const { register } = useForm<{ a: string; b: boolean; title: { ar?: string; fr?: string; en?: string } }>()
  return (
    <>
      <TextField label="a" required="r" {...register('a')} />
      <TextField label="a" {...register('a')} required="r" />
      <TextareaField label="a" {...register('a')} />
      <SelectField label="a" {...register('a')} />
      <CheckboxField label="a" {...register('b')} />
      <LocalizedTextField label="a" bind={(l) => register(`title.${l}`)} reader="ar" languageNames={{ ar: '', fr: '', en: '' }} othersLabel="" />
    </>
  )
}
