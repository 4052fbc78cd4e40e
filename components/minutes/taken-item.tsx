'use client'
import { Gavel } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { useReady } from '@/components/form/use-ready'
import { Button } from '@/components/ui/button'
import { Code } from '@/components/ui/code'
import { directionOf, type Locale } from '@/lib/i18n/locale'
import type { ItemKeeper } from './item-keeper'
import type { OutcomeWords, TakingWords } from './minutes-words'
import { OutcomeForm, type Owner } from './outcome-form'
import { SaidView } from './said-view'
import type { Taken } from './take-minutes'
import { TextConflict } from './text-conflict'
import { useKeeping } from './use-keepers'

type TakenItemProps = {
  item: Taken
  at: number
  keeper: ItemKeeper
  meetingId: number
  owners: Owner[]
  language: Locale
  locale: Locale
  words: { taking: TakingWords; outcome: OutcomeWords }
  deciding: boolean
  setDeciding: (deciding: boolean) => void
}

export function TakenItem({ item, at, keeper, deciding, setDeciding, words, ...rest }: TakenItemProps) {
  const keeping = useKeeping(keeper)
  const ready = useReady()
  const { taking, outcome } = words
  return (
    <section aria-labelledby="taken-title" className="grid grid-cols-1 gap-3">
      <header className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h2 id="taken-title" className="text-lg font-semibold">
          <span className="figures">{at}.</span>{' '}
          <bdi lang={item.titleLang} dir={directionOf(item.titleLang)}>
            {item.title}
          </bdi>
        </h2>
        {item.carried && (
          <span className="text-sm text-ink-muted">
            {taking.carried} <Code>{item.carried}</Code>
          </span>
        )}
      </header>
      {keeping.kind === 'conflict' && (
        <TextConflict keeper={keeper} keeping={keeping} language={rest.language} words={taking} />
      )}
      {ready ? (
        <Suspense fallback={<div className="h-56 animate-pulse rounded-md border bg-sunken" />}>
          <ItemEditor
            key={keeping.shown}
            said={keeping.said}
            language={rest.language}
            label={`${taking.said} ${item.title}`}
            words={taking}
            onChange={(said) => keeper.type(said)}
            onOutcome={() => setDeciding(true)}
          />
        </Suspense>
      ) : (
        <div className="min-h-56 rounded-md border p-4" lang={rest.language} dir={directionOf(rest.language)}>
          <SaidView said={keeping.said} />
        </div>
      )}
      <p role="status" data-keeping={keeping.kind} className="text-sm text-ink-muted">
        {keeping.kind === 'refused' && keeping.code !== 'invalid'
          ? outcome.errors.codes[keeping.code]
          : taking.status[keeping.kind]}
      </p>
      {item.decisions.length > 0 && (
        <ul className="grid grid-cols-1 gap-2">
          {item.decisions.map((decision) => (
            <li key={decision.reference} className="rounded-md border bg-surface px-3 py-2">
              <p className="flex flex-wrap gap-x-2 text-sm text-ink-muted">
                <Code>{decision.reference}</Code>
                <span>{decision.kind}</span>
                {decision.owner && <bdi>{decision.owner}</bdi>}
              </p>
              <p lang={decision.lang} dir={directionOf(decision.lang)} className="whitespace-pre-wrap">
                {decision.text}
              </p>
            </li>
          ))}
        </ul>
      )}
      {deciding ? (
        <OutcomeForm
          ids={{ meetingId: rest.meetingId, agendaItemId: item.id }}
          language={rest.language}
          locale={rest.locale}
          owners={rest.owners}
          words={outcome}
          onClose={() => setDeciding(false)}
        />
      ) : (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Button
            icon={<Gavel aria-hidden />}
            className="max-sm:h-auto! max-sm:min-h-11 max-sm:shrink max-sm:py-1.5 max-sm:text-start max-sm:whitespace-normal"
            disabled={!ready}
            onClick={() => setDeciding(true)}
          >
            {taking.addOutcome}
          </Button>
          <span className="text-sm text-ink-muted max-sm:hidden">
            <kbd className="rounded-sm border px-1">Ctrl</kbd> +{' '}
            <kbd className="rounded-sm border px-1">Enter</kbd> {taking.orKey}{' '}
            <kbd className="rounded-sm border px-1">D</kbd>
          </span>
        </div>
      )}
    </section>
  )
}

const ItemEditor = lazy(() => import('./item-editor').then((part) => ({ default: part.ItemEditor })))
