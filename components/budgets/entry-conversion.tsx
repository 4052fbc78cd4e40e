import { ConversionExplained } from '@/components/rates/conversion-explained'
import { Card } from '@/components/ui/card'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { Conversion } from '@/lib/rates/queries'

type Props = { conversion: Conversion | undefined; locale: Locale; mayRecord: boolean }

/* What the entry is worth in the reference currency; nothing where it is in that currency. */
export function EntryConversion({ conversion, locale, mayRecord }: Props) {
  if (!conversion || conversion.currency === conversion.reference) return null
  return (
    <Card title={messagesOf(locale).rates.conversion.title}>
      <ConversionExplained {...{ conversion, locale, mayRecord }} />
    </Card>
  )
}
