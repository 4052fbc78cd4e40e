import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Disclosure } from '@/components/ui/disclosure'
import type { Locale } from '@/lib/i18n/locale'
import { ImportDesk } from './import-desk'
import { ratesWordsOf } from './rates-words'

const examples: Record<Locale, string> = {
  ar: 'التاريخ;العملة;السعر;المصدر\n2026-01-31;EUR;10,8432;بنك المغرب\n2026-01-31;USD;9,1275;بنك المغرب',
  fr: 'date;devise;taux;source\n31/01/2026;EUR;10,8432;Bank Al-Maghrib\n31/01/2026;USD;9,1275;Bank Al-Maghrib',
  en: 'date,currency,rate,source\n2026-01-31,EUR,10.8432,Bank Al-Maghrib\n2026-01-31,USD,9.1275,Bank Al-Maghrib',
}

export function ImportPage({ locale }: { locale: Locale }) {
  const words = ratesWordsOf(locale)
  return (
    <div className="grid grid-cols-1 gap-5">
      <header className="grid grid-cols-1 gap-2">
        <Breadcrumb label={words.way} items={[{ href: `/${locale}/rates`, label: words.title }]} />
        <h1 className="text-2xl font-semibold">{words.import.title}</h1>
        <p className="max-w-prose text-ink-muted">{words.import.intro}</p>
        <Disclosure summary={words.import.example}>
          <pre dir="ltr" className="overflow-x-auto rounded-md border bg-sunken p-3 font-mono text-sm">
            {examples[locale]}
          </pre>
        </Disclosure>
      </header>
      <ImportDesk {...{ locale, words }} />
    </div>
  )
}
