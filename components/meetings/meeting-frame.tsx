import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { TextIn } from '@/components/ui/text-in'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { LocalizedText } from '@/lib/localized-text'

type Props = {
  locale: Locale
  committee: { id: number; name: LocalizedText }
  title: string
  text?: string
  children: ReactNode
}

/* Around the pages that plan and change meetings. */
export function MeetingFrame({ locale, committee, title, text, children }: Props) {
  const words = messagesOf(locale).meetings.page
  return (
    <div className="grid grid-cols-1 gap-4">
      <Breadcrumb
        label={words.way}
        items={[
          { href: `/${locale}/meetings`, label: words.meetings },
          {
            href: `/${locale}/committees/${committee.id}`,
            label: <TextIn text={committee.name} locale={locale} />,
          },
        ]}
      />
      <header>
        <h1 className="text-2xl font-semibold">{title}</h1>
        {text && <p className="mt-1 text-ink-muted">{text}</p>}
      </header>
      {children}
    </div>
  )
}
