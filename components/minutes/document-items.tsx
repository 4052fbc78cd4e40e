import type { ReactNode } from 'react'
import { Code } from '@/components/ui/code'
import { TextIn } from '@/components/ui/text-in'
import { directionOf, type Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { MinutesDecision, MinutesDocument, MinutesItem } from '@/lib/minutes/document'
import { followUpOf } from '@/lib/minutes/lines'
import { isEmpty } from '@/lib/minutes/said'
import { SaidView } from './said-view'

type ItemsProps = {
  document: MinutesDocument
  locale: Locale
  /** what stands under an item on the screen */
  under?: (item: MinutesItem) => ReactNode
}

/* Item by item: what was said, then the numbered outcomes. */
export function DocumentItems({ document, locale, under }: ItemsProps) {
  const words = messagesOf(locale).minutes
  return (
    <>
      {document.items.map((item, at) => (
        <section key={item.id} className="mt-5 first:mt-0">
          <h3 className="text-lg font-semibold break-after-avoid">
            <span className="figures">{at + 1}.</span> <TextIn text={item.title} locale={locale} />
          </h3>
          {(item.presenter || item.carried) && (
            <p className="flex flex-wrap gap-x-4 text-sm text-ink-muted">
              {item.presenter && (
                <span>
                  {words.document.presenter} <bdi>{item.presenter}</bdi>
                </span>
              )}
              {item.carried && (
                <span>
                  {words.document.carried} <Code>{item.carried}</Code>
                </span>
              )}
            </p>
          )}
          {item.said && !isEmpty(item.said) ? (
            <div lang={document.language} dir={directionOf(document.language)} className="mt-2">
              <SaidView said={item.said} />
            </div>
          ) : (
            item.decisions.length === 0 && <p className="mt-1 text-ink-faint">{words.document.nothingSaid}</p>
          )}
          <Decisions decisions={item.decisions} locale={locale} />
          {under?.(item)}
        </section>
      ))}
      {document.otherDecisions.length > 0 && (
        <section className="mt-5">
          <h3 className="text-lg font-semibold">{words.document.otherDecisions}</h3>
          <Decisions decisions={document.otherDecisions} locale={locale} />
        </section>
      )}
    </>
  )
}

function Decisions({ decisions, locale }: { decisions: MinutesDecision[]; locale: Locale }) {
  const words = messagesOf(locale).minutes
  if (decisions.length === 0) return null
  return (
    <ul className="mt-3 space-y-2">
      {decisions.map((decision) => (
        <li key={decision.reference} className="break-inside-avoid border-s-4 border-accent/50 ps-3">
          <p className="flex flex-wrap items-baseline gap-x-2">
            <strong className="font-semibold">{words.decisionKinds[decision.kind]}</strong>
            <Code>{decision.reference}</Code>
          </p>
          <p className="whitespace-pre-wrap">
            <TextIn text={decision.text} locale={locale} />
          </p>
          <p className="flex flex-wrap gap-x-4 text-sm text-ink-muted">
            {followUpOf(decision, locale, words).map(({ label, value }) => (
              <span key={label}>
                {label} <bdi className="text-ink">{value}</bdi>
              </span>
            ))}
          </p>
        </li>
      ))}
    </ul>
  )
}
