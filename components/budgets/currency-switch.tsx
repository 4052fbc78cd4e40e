import { TabsNav } from '@/components/ui/tabs-nav'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

type Props = {
  inReference: boolean
  reference: string
  /** The same page, in each way. */
  addresses: { own: string; reference: string }
  locale: Locale
}

/* Each sum in its own currency, or all in that of reference. */
export function CurrencySwitch({ inReference, reference, addresses, locale }: Props) {
  const t = translator(locale, 'budgets.reference')
  return (
    <TabsNav
      label={t('switch')}
      tabs={[
        { href: addresses.own, label: t('own'), current: !inReference },
        {
          href: addresses.reference,
          label: t.rich('all', { reference, code: (code) => <bdi translate="no">{code}</bdi> }),
          current: inReference,
        },
      ]}
    />
  )
}
