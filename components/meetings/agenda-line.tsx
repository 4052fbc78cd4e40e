import { colonIn } from '@/components/form/list-errors'
import { Code } from '@/components/ui/code'
import { Link } from '@/components/ui/link'
import { Tag } from '@/components/ui/tag'
import { TextIn } from '@/components/ui/text-in'
import type { Locale } from '@/lib/i18n/locale'
import type { AgendaRow } from '@/lib/meetings/queries'
import type { MeetingWords } from './words'

/** An item with what the server worked out about it. */
export type ShownItem = AgendaRow & {
  called: string
  lang: Locale
  begins: string | null
  lasts: string | null
  due: { isLate: boolean; text: string } | null
}

type Props = { item: ShownItem; locale: Locale; words: MeetingWords['agenda']; id?: string }

export function AgendaLine({ item, locale, words, id }: Props) {
  const { decisionId, reference, due, projectId, project, milestoneId, milestone } = item
  return (
    <div className="grid grid-cols-1 gap-x-4 gap-y-1 sm:grid-cols-[4rem_minmax(0,1fr)]">
      <p className="figures text-ink-muted">{item.begins && <bdi>{item.begins}</bdi>}</p>
      <div className="min-w-0">
        <p id={id} className="font-medium">
          <bdi lang={item.lang === locale ? undefined : item.lang}>{item.called}</bdi>
        </p>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-0.5 text-sm text-ink-muted">
          {decisionId && reference && (
            <>
              <Tag tone={due?.isLate ? 'danger' : 'info'}>{words.followUp}</Tag>
              <Link
                href={`/${locale}/decisions/${decisionId}`}
                prefetch={false}
                className="inline-block py-0.5 hover:underline"
              >
                <Code>{reference}</Code>
              </Link>
              {due && <span className={due.isLate ? 'text-danger-ink' : undefined}>{due.text}</span>}
            </>
          )}
          {item.lasts && <span className="figures">{item.lasts}</span>}
          {item.presenter && (
            <span>
              {words.presenter} <bdi className="text-ink">{item.presenter}</bdi>
            </span>
          )}
          {project && (
            <Link
              href={`/${locale}/projects/${projectId}`}
              prefetch={false}
              className="inline-block py-0.5 hover:underline"
            >
              <TextIn text={project} locale={locale} />
            </Link>
          )}
          {milestone && (
            <Link
              href={`/${locale}/projects/${projectId}/milestones/${milestoneId}`}
              prefetch={false}
              className="inline-block py-0.5 hover:underline"
            >
              <TextIn text={milestone} locale={locale} />
            </Link>
          )}
        </p>
        {item.documents && (
          <p className="text-sm text-ink-muted">
            {words.documents}
            {colonIn(locale)}
            <bdi className="whitespace-pre-wrap">{item.documents}</bdi>
          </p>
        )}
      </div>
    </div>
  )
}
