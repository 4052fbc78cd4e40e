import { Breadcrumb } from '@/components/ui/breadcrumb'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'

/* For the lists and pictures that a figure of the dashboard opens. */
export function BackToDashboard({ locale }: { locale: Locale }) {
  const { projectHealth, shell } = messagesOf(locale)
  return (
    <Breadcrumb
      label={projectHealth.rules.way}
      items={[{ href: `/${locale}/dashboard`, label: shell.dashboard }]}
    />
  )
}
