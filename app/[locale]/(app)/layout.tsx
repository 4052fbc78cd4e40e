import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { Shell } from '@/components/layout/shell'
import { firstPageOf } from '@/lib/access/first-page'
import { may } from '@/lib/access/permissions'
import { requireViewer } from '@/lib/access/viewer'
import { isLocale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { localize } from '@/lib/localized-text'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export default async function ApplicationLayout({ children, params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const viewer = await requireViewer()
  const person = {
    name: viewer.name,
    role: messagesOf(locale).shell.roles[viewer.role],
    organisation: viewer.organisationAcronym ?? localize(viewer.organisationName, locale)?.text ?? '',
    theme: viewer.theme,
  }
  return (
    <Shell
      locale={locale}
      words={messagesOf(locale).shell}
      person={person}
      home={`/${locale}${firstPageOf(viewer.role)}`}
      mayCreate={may(viewer.role, 'createProject')}
    >
      {children}
    </Shell>
  )
}
