import { Breadcrumb } from '@/components/ui/breadcrumb'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { Pack } from '@/lib/meeting-pack/queries'
import { formatsOf } from '@/lib/meeting-pack/rules'
import type { Cover } from '@/lib/meeting-pack/sheet-blocks'
import { FileButtons, OtherLanguages } from './file-links'
import { PackFacts } from './pack-blocks'
import { PackCell } from './pack-cell'
import { packLinks } from './pack-links'

type Props = { pack: Pack; cover: Cover; locale: Locale }

/* What it is, and in which forms and languages it is taken along. */
export function PackHeader({ pack, cover, locale }: Props) {
  const { meetingPack: words, meetings } = messagesOf(locale)
  const { meeting, committee } = pack.document
  const files = {
    links: packLinks(meeting.id, pack.stamp?.id ?? null),
    formats: formatsOf(pack.document),
    words,
    locale,
  }
  return (
    <header className="grid grid-cols-1 gap-3">
      <Breadcrumb
        label={words.way}
        items={[
          { href: `/${locale}/meetings`, label: meetings.page.meetings },
          {
            href: `/${locale}/committees/${committee.id}`,
            label: <PackCell cell={cover.committee} linked={false} />,
          },
          {
            href: `/${locale}/meetings/${meeting.id}`,
            label: <PackCell cell={cover.meeting} linked={false} />,
          },
        ]}
      />
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <h1 tabIndex={-1} className="min-w-0 flex-1 basis-80 text-2xl font-semibold outline-none">
          {cover.title}
          <span className="block text-lg font-normal text-ink-muted">
            <PackCell cell={cover.meeting} linked={false} /> –{' '}
            <PackCell cell={cover.committee} linked={false} />
          </span>
        </h1>
        <FileButtons {...files} />
      </div>
      <PackFacts facts={cover.facts} linked={false} />
      <OtherLanguages {...files} />
    </header>
  )
}
