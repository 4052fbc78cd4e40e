import { Tag } from '@/components/ui/tag'
import type { ScheduleWords } from './plan-words'
import type { ShownPlanned } from './planned-shown'

type Props = {
  planned: ShownPlanned
  words: Pick<ScheduleWords, 'isDue'>
  /** Of what it is called, for what acts on it. */
  id?: string
}

/* When, who and how much. */
export function PlannedSummary({ planned, words, id }: Props) {
  const { date, due, isDue, funder, acronym, lang, written, note } = planned
  return (
    <div className="grid min-w-0 flex-1 gap-x-6 gap-y-1 sm:grid-cols-[10rem_minmax(0,1fr)_auto]">
      <p className="flex flex-wrap items-center gap-x-2">
        <time dateTime={due} className="figures">
          <bdi>{date}</bdi>
        </time>
        {isDue && <Tag quiet>{words.isDue}</Tag>}
      </p>
      <div className="min-w-0">
        <p id={id}>
          <bdi
            lang={acronym ? undefined : lang}
            translate={acronym ? 'no' : undefined}
            className="font-medium"
          >
            {acronym ?? funder}
          </bdi>
          <span className="sr-only">
            {' '}
            <bdi>{date}</bdi>
          </span>
        </p>
        {acronym && acronym !== funder && (
          <p className="text-sm text-ink-muted">
            <bdi lang={lang}>{funder}</bdi>
          </p>
        )}
        {note && (
          <p className="text-sm whitespace-pre-wrap text-ink-muted">
            <bdi>{note}</bdi>
          </p>
        )}
      </div>
      <p className="sm:text-end">
        <bdi className="figures font-medium">{written}</bdi>
      </p>
    </div>
  )
}
