import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RulesPage } from '@/components/project-health/rules-page'
import { requireViewer } from '@/lib/access/viewer'
import { isLocale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { getHealthRules } from '@/lib/project-health/queries'

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params
  return isLocale(locale) ? { title: messagesOf(locale).projectHealth.rules.title } : {}
}

export default async function Page({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const viewer = await requireViewer()
  return <RulesPage {...{ viewer, locale }} found={await getHealthRules(viewer)} />
}
