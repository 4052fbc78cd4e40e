import { Card } from '@/components/ui/card'
import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { mayInCommittee } from '@/lib/access/permissions'
import type { Viewer } from '@/lib/access/viewer'
import { formatInstant } from '@/lib/format/instant'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { Pack } from '@/lib/meeting-pack/queries'
import { mayFreeze } from '@/lib/meeting-pack/rules'
import { sheetOf } from '@/lib/meeting-pack/sheet'
import { PackBlocks } from './pack-blocks'
import { PackCell } from './pack-cell'
import { PackHeader } from './pack-header'
import { packLinks } from './pack-links'
import { SentCard } from './sent-card'

type Props = { pack: Pack; viewer: Viewer; locale: Locale }

export function PackPage({ pack, viewer, locale }: Props) {
  const { document, stamp, relation } = pack
  const { cover, sections } = sheetOf(document, stamp, locale)
  const words = messagesOf(locale).meetingPack
  const manages = mayInCommittee(viewer.role, relation, 'manage')
  const freezes = stamp === null && manages && mayFreeze(document.meeting.state)
  return (
    <div className="grid grid-cols-1 gap-5 [&_[data-card]]:max-w-none">
      <PackHeader pack={pack} cover={cover} locale={locale} />
      {stamp ? (
        <Notice
          title={words.frozenTitle.replace('{date}', formatInstant(stamp.at, locale))}
          action={
            <Link
              href={packLinks(document.meeting.id, null).page(locale)}
              className="font-medium text-accent-ink underline underline-offset-4"
            >
              {words.seeToday}
            </Link>
          }
        >
          {words.frozenText.replace('{number}', String(stamp.number))}
        </Notice>
      ) : (
        <Notice tone="neutral" title={words.live}>
          {words.liveText}
          {freezes && ` ${words.liveFreeze}`}
        </Notice>
      )}
      <SentCard pack={pack} locale={locale} mayFreeze={freezes} />
      <nav aria-label={words.contents}>
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {sections.map(({ key, title }) => (
            <li key={key}>
              <a
                href={`#${key}`}
                className="text-accent-ink underline underline-offset-4 pointer-coarse:inline-block pointer-coarse:py-2"
              >
                <PackCell
                  cell={{ text: title.text, ...(title.lang && { lang: title.lang }) }}
                  linked={false}
                />
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map(({ key, title, tag, blocks }) => (
        <Card
          key={key}
          id={key}
          title={<PackCell cell={title} linked />}
          actions={tag && <PackCell cell={tag} linked={false} />}
        >
          <PackBlocks blocks={blocks} locale={locale} linked />
        </Card>
      ))}
    </div>
  )
}
