'use client'
import { FileUp, Plus } from 'lucide-react'
import { useReady } from '@/components/form/use-ready'
import { useRowMode } from '@/components/projects/edit-row-mode'
import { Button, ButtonLink } from '@/components/ui/button'
import type { Locale } from '@/lib/i18n/locale'
import { RateForm } from './rate-form'
import type { RatesWords } from './rates-words'

/* What the administrator does with rates: one by hand, or many from a file. */
export function RateTools({ locale, words }: { locale: Locale; words: RatesWords }) {
  const ready = useReady()
  const { row, mode, open, close, settle, isSettling } = useRowMode<'record'>()
  return (
    <div ref={row} inert={!ready} className="print:hidden">
      {mode === 'record' ? (
        <RateForm {...{ locale, words, isSettling }} onSaved={settle} onCancel={close} />
      ) : (
        <div className="flex flex-wrap gap-2">
          <Button
            variant="primary"
            icon={<Plus aria-hidden />}
            data-opens="record"
            onClick={() => open('record')}
          >
            {words.record.open}
          </Button>
          <ButtonLink href={`/${locale}/rates/import`} icon={<FileUp aria-hidden />}>
            {words.import.open}
          </ButtonLink>
        </div>
      )}
    </div>
  )
}
