import { Inbox } from 'lucide-react'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { Part } from './reports-page'

export function NoReports({ part, locale }: { part: Part; locale: Locale }) {
  const { empty } = messagesOf(locale).reports
  return (
    <Card flush>
      <EmptyState
        icon={<Inbox aria-hidden />}
        title={empty[`${part}Title`]}
        description={empty[`${part}Text`]}
        action={<ButtonLink href={`/${locale}/projects`}>{empty.action}</ButtonLink>}
      />
    </Card>
  )
}
