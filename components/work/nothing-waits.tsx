import { CircleCheckBig, Eye } from 'lucide-react'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'

/* All is done; and one whose role is to read is shown where. */
export function NothingWaits({ isReader, locale }: { isReader: boolean; locale: Locale }) {
  const { empty } = messagesOf(locale).work
  return (
    <Card flush>
      <EmptyState
        icon={isReader ? <Eye aria-hidden /> : <CircleCheckBig aria-hidden />}
        title={empty.title}
        description={isReader ? empty.readerText : empty.text}
        action={
          <>
            <ButtonLink href={`/${locale}/projects`}>{empty.projects}</ButtonLink>
            <ButtonLink href={`/${locale}/decisions`}>{empty.decisions}</ButtonLink>
            {isReader && <ButtonLink href={`/${locale}/finance`}>{empty.finance}</ButtonLink>}
          </>
        }
      />
    </Card>
  )
}
