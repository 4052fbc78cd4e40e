import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatNumber } from '@/lib/format/number'
import { locales } from '@/lib/i18n/locale'
import { fromThousandths } from './amount'

import { currencies } from './currency'
import { thousandthsPerUnit } from './minor-units'
import { parseAmount } from './parse'

test('what a field begins with is read back as the same amount', () => {
  const units = fc.bigInt({ min: 1n, max: 10n ** 15n - 1n })
  fc.assert(
    fc.property(
      units,
      fc.constantFrom(...currencies),
      fc.constantFrom(...locales),
      (count, currency, locale) => {
        const amount = fromThousandths(count * thousandthsPerUnit(currency))
        expect(parseAmount(formatNumber(amount, locale), locale, currency)).toEqual({
          ok: true,
          value: amount,
        })
      },
    ),
  )
})
