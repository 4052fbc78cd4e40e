import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ProjectPage } from '@/components/projects/project-page'
import { requireViewer } from '@/lib/access/viewer'
import { casablancaToday } from '@/lib/format/casablanca'
import { isLocale } from '@/lib/i18n/locale'
import { localize } from '@/lib/localized-text'
import { getProjectPage } from '@/lib/projects/queries'

type Props = { params: Promise<{ locale: string; projectId: string }> }

const load = cache(getProjectPage)

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale, found } = await read(params)
  const title = localize(found?.project.title, locale)?.text
  return { title: [found?.project.code, title].filter(Boolean).join(' · ') }
}

export default async function Page({ params }: Props) {
  const { locale, viewer, found, today } = await read(params)
  if (!found) notFound()
  return <ProjectPage {...{ found, viewer, locale, today }} />
}

const read = async (params: Props['params']) => {
  const { locale, projectId } = await params
  if (!isLocale(locale)) notFound()
  const viewer = await requireViewer()
  const today = casablancaToday()
  const found = /^\d{1,9}$/.test(projectId) ? await load(viewer, Number(projectId), today) : null
  return { locale, viewer, found, today }
}
