import { Tag } from '@/components/ui/tag'
import type { ShownFunding } from './funding-shown'
import type { FundingWords } from './funding-words'

type Props = {
  funding: ShownFunding
  words: Pick<FundingWords, 'forms' | 'unknownAmount'>
  /** Of the name, for what acts on it. */
  id?: string
}

/* Who gives how much, in what form and when, resting on what. */
export function FundingSummary({ funding, words, id }: Props) {
  const { organisation, acronym, lang, form, written, period, agreement, note } = funding
  return (
    <div className="grid min-w-0 flex-1 gap-x-6 gap-y-1 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <p id={id} className="font-medium">
          <bdi lang={lang}>{organisation}</bdi>
          {acronym && acronym !== organisation && (
            <span className="ms-2 font-normal text-ink-muted">
              <bdi translate="no">{acronym}</bdi>
            </span>
          )}
        </p>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-muted">
          <Tag icon={false}>{words.forms[form]}</Tag>
          {period && <bdi>{period}</bdi>}
          {agreement && <bdi>{agreement}</bdi>}
        </p>
      </div>
      <p className="sm:text-end">
        {written ? (
          <bdi className="figures font-medium">{written}</bdi>
        ) : (
          <span className="text-ink-faint">{words.unknownAmount}</span>
        )}
      </p>
      {note && (
        <p className="max-w-prose text-sm whitespace-pre-wrap text-ink-muted sm:col-span-2">
          <bdi>{note}</bdi>
        </p>
      )}
    </div>
  )
}
