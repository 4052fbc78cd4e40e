import { Card } from '@/components/ui/card'
import { Code } from '@/components/ui/code'
import { Disclosure } from '@/components/ui/disclosure'
import { TextIn } from '@/components/ui/text-in'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import type { AnomalyRow, ProjectDetail } from '@/lib/projects/queries'
import { countLines } from './source-lines'

type Provenance = ProjectDetail['provenance']
type Props = { anomalies: readonly AnomalyRow[]; provenance: Provenance; locale: Locale }

/* What reading the source left open, beside the record until a person decides. */
export function SourceNotes({ anomalies, provenance, locale }: Props) {
  const t = translator(locale, 'projects.anomalies')
  const { severity } = messagesOf(locale).projects.anomalies
  return (
    <Card
      title={t('title')}
      description={anomalies.length > 0 && t('intro')}
      flush
      footer={
        provenance && (
          <>
            {t('readIn')} <Place provenance={provenance} locale={locale} />
          </>
        )
      }
    >
      <ul className="divide-y">
        {anomalies.map(({ id, key, label, detail, written, severity: weight, provenance: source }) => (
          <li key={id} className="px-4 py-0.5">
            <Disclosure
              summary={
                <>
                  <Code className="text-ink-faint">{key}</Code> <TextIn text={label} locale={locale} />
                </>
              }
              aside={severity[weight]}
            >
              {detail && (
                <p className="max-w-prose text-sm">
                  <TextIn text={detail} locale={locale} />
                </p>
              )}
              {written.length > 0 && (
                <p className="text-sm text-ink-muted">
                  {t('written')}{' '}
                  {written.map((words, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the words of a source do not move
                    <span key={index}>
                      {index > 0 && ' · '}
                      <bdi lang="ar">«{words}»</bdi>
                    </span>
                  ))}
                </p>
              )}
              {source && (
                <p className="text-xs text-ink-faint">
                  <Place provenance={source} locale={locale} />
                </p>
              )}
            </Disclosure>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Place({ provenance, locale }: { provenance: NonNullable<Provenance>; locale: Locale }) {
  const t = translator(locale, 'projects.anomalies')
  const { file, lines } = provenance
  return t.rich('place', {
    code: () => <Code className="text-wrap">{file}</Code>,
    count: countLines(lines),
    lines: `\u2066${lines}\u2069`,
  })
}
