import { PackBlocks } from '@/components/meeting-pack/pack-blocks'
import { Card } from '@/components/ui/card'
import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { may } from '@/lib/access/permissions'
import type { Viewer } from '@/lib/access/viewer'
import { formatInstant } from '@/lib/format/instant'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { Brief } from '@/lib/portfolio-brief/queries'
import { briefSheet } from '@/lib/portfolio-brief/sheet'
import { BriefHeader } from './brief-header'
import { briefLinks } from './brief-links'
import { KeptCard } from './kept-card'

type Props = { brief: Brief; viewer: Viewer; locale: Locale }

export function BriefPage({ brief, viewer, locale }: Props) {
  const { document, stamp } = brief
  const { head, sections, notes } = briefSheet(document, stamp, locale)
  const words = messagesOf(locale).portfolioBrief
  return (
    <div className="grid grid-cols-1 gap-5 [&_[data-card]]:max-w-none">
      <BriefHeader head={head} briefId={stamp?.id ?? null} locale={locale} />
      {stamp ? (
        <Notice
          title={words.frozenTitle.replace('{date}', formatInstant(stamp.at, locale))}
          action={
            <Link
              href={briefLinks(null).page(locale)}
              className="font-medium text-accent-ink underline underline-offset-4"
            >
              {words.seeToday}
            </Link>
          }
        >
          {words.frozenText}
        </Notice>
      ) : (
        <Notice tone="neutral" title={words.live}>
          {words.liveText}
        </Notice>
      )}
      {sections.map(({ key, title, blocks }) => (
        <Card key={key} id={key} title={title.text}>
          <PackBlocks blocks={blocks} locale={locale} linked />
        </Card>
      ))}
      <div className="max-w-prose text-sm text-ink-muted">
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
      <KeptCard brief={brief} locale={locale} mayFreeze={stamp === null && may(viewer.role, 'freezeBrief')} />
    </div>
  )
}
