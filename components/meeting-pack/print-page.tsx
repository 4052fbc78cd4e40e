import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { Pack } from '@/lib/meeting-pack/queries'
import { fitsPdf } from '@/lib/meeting-pack/rules'
import { sheetOf } from '@/lib/meeting-pack/sheet'
import { packLinks } from './pack-links'
import { PaperFrame } from './paper-frame'
import { PrintedPack } from './printed-pack'

type Props = { pack: Pack; language: Locale; locale: Locale }

export function PackPrintPage({ pack: { document, stamp }, language, locale }: Props) {
  return (
    <PaperFrame
      links={packLinks(document.meeting.id, stamp?.id ?? null)}
      hasPdf={fitsPdf(document)}
      words={messagesOf(locale).meetingPack}
      {...{ language, locale }}
    >
      <PrintedPack {...sheetOf(document, stamp, language)} />
    </PaperFrame>
  )
}
