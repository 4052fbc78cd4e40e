import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MilestoneRegister } from '@/components/milestone-list/milestone-register'
import { may } from '@/lib/access/permissions'
import { requireViewer } from '@/lib/access/viewer'
import type { SearchParameters } from '@/lib/address'
import { asAtIn } from '@/lib/dashboard/filters'
import { casablancaToday } from '@/lib/format/casablanca'
import { isLocale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { listMilestones } from '@/lib/milestones/list'
import { viewOf } from '@/lib/milestones/list-filters'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParameters> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params
  return isLocale(locale) ? { title: messagesOf(locale).milestones.register.title } : {}
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const [viewer, parameters] = await Promise.all([requireViewer(), searchParams])
  const ability = { today: casablancaToday(), maySeePast: may(viewer.role, 'seeEverything') }
  const view = viewOf(parameters, asAtIn(parameters, ability))
  const found = await listMilestones(viewer, view, locale)
  return <MilestoneRegister {...{ locale, view, found }} />
}
