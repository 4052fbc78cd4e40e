'use client'
import { useReady } from '@/components/form/use-ready'
import { useRowMode } from '@/components/projects/edit-row-mode'
import { Button } from '@/components/ui/button'
import type { Locale } from '@/lib/i18n/locale'
import type { Currency } from '@/lib/money/currency'
import type { RatesWords } from './rates-words'
import { ReferenceForm } from './reference-form'

type Props = { reference: Currency; locale: Locale; words: RatesWords }

export function ReferenceDesk(shared: Props) {
  const ready = useReady()
  const { row, mode, open, close, settle, isSettling } = useRowMode<'change'>()
  return (
    <div ref={row} inert={!ready} className="mt-3 print:hidden">
      {mode === 'change' ? (
        <ReferenceForm {...shared} {...{ isSettling }} onSaved={settle} onCancel={close} />
      ) : (
        <Button data-opens="change" onClick={() => open('change')}>
          {shared.words.reference.change}
        </Button>
      )}
    </div>
  )
}
