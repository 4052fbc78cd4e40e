'use client'
import { useFormContext } from 'react-hook-form'
import { AmountField } from '@/components/form/amount-field'
import { errorAt } from '@/components/form/field-errors'
import { SelectField } from '@/components/form/select-field'
import { TextField } from '@/components/form/text-field'
import type { ChangeKind } from '@/lib/budget-plan/rules'
import { formatMoney } from '@/lib/format/money'
import type { Locale } from '@/lib/i18n/locale'
import type { EditedLine } from './line-form'
import { periodWord, quarterWord } from './period-word'
import type { RevisionWords } from './plan-words'
import { currencyOfMove, fieldIdOf, placeText, type RevisionValues } from './revision-values'

type Props = { at: number; kind: ChangeKind; lines: EditedLine[]; locale: Locale; words: RevisionWords }

/* From a line's year or quarter that has money, to a line's year or quarter; an amendment has one of the two sides. */
export function RevisionMove({ at, kind, lines, locale, words }: Props) {
  const { register, watch, formState } = useFormContext<RevisionValues>()
  const move = watch(`moves.${at}`)
  const { fields, required } = words.errors
  const field = <const P extends string>(part: P) => ({
    ...register(`moves.${at}.${part}` as `moves.${number}.amount`),
    id: fieldIdOf(`moves.${at}.${part}`),
    required,
  })
  const error = (...parts: string[]) =>
    parts.map((part) => errorAt(formState.errors, `moves.${at}.${part}`)).find(Boolean)
  const isOneSided = kind === 'amendment'
  return (
    <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-4">
      {isOneSided && (
        <SelectField {...field('direction')} className="sm:col-span-2" label={words.direction}>
          <option value="in">{words.in}</option>
          <option value="out">{words.out}</option>
        </SelectField>
      )}
      {(!isOneSided || move.direction === 'out') && (
        <SelectField
          {...field('from')}
          className={isOneSided ? 'sm:col-span-2' : 'sm:col-span-4'}
          label={words.from}
          error={error('from.lineId', 'from.quarter', 'from.year', 'from')}
        >
          <option value="">{words.choose}</option>
          {lines
            .filter(({ cells }) => cells.length > 0)
            .map(({ id, called, lang, currency, cells }) => (
              <optgroup key={id} label={called} lang={lang}>
                {cells.map(({ year, quarter, amount }) => (
                  <option
                    key={placeText({ lineId: id, year, quarter })}
                    value={placeText({ lineId: id, year, quarter })}
                  >
                    {`${called} · ${periodWord(words, year, quarter)} · ${formatMoney(amount, currency, locale)}`}
                  </option>
                ))}
              </optgroup>
            ))}
        </SelectField>
      )}
      {(!isOneSided || move.direction === 'in') && (
        <>
          <SelectField
            {...field('to.lineId')}
            className="sm:col-span-2"
            label={words.to}
            error={error('to.lineId', 'to')}
          >
            <option value="">{words.choose}</option>
            {lines.map(({ id, called, lang, currency }) => (
              <option key={id} value={id} lang={lang}>
                {`${called} (${currency})`}
              </option>
            ))}
          </SelectField>
          <TextField
            {...field('to.year')}
            label={words.year}
            inputMode="numeric"
            maxLength={4}
            autoComplete="off"
            error={error('to.year')}
          />
          <SelectField
            {...field('to.quarter')}
            required={undefined}
            label={words.part}
            error={error('to.quarter')}
          >
            <option value="">{words.wholeYear}</option>
            {[1, 2, 3, 4].map((quarter) => (
              <option key={quarter} value={quarter}>
                {quarterWord(words, quarter)}
              </option>
            ))}
          </SelectField>
        </>
      )}
      <AmountField
        {...field('amount')}
        className="sm:col-span-2"
        label={words.amount}
        typed={move.amount}
        currency={currencyOfMove(move, kind, lines)}
        locale={locale}
        words={{ fields, understood: words.understood }}
        error={error('money.amount', 'money.currency')}
      />
    </div>
  )
}
