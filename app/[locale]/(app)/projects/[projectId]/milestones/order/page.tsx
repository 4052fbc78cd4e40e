import { ListOrdered } from 'lucide-react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FormFrame } from '@/components/milestones/form-frame'
import { OrderForm } from '@/components/milestones/order-form'
import { orderedOf } from '@/components/milestones/ordered-of'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { mayInProject } from '@/lib/access/permissions'
import { requireViewer } from '@/lib/access/viewer'
import { casablancaToday } from '@/lib/format/casablanca'
import { isLocale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { getProjectPage } from '@/lib/projects/queries'

type Props = { params: Promise<{ locale: string; projectId: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params
  return isLocale(locale) ? { title: messagesOf(locale).milestones.order.title } : {}
}

export default async function OrderMilestonesPage({ params }: Props) {
  const { locale, projectId } = await params
  if (!isLocale(locale) || !/^\d{1,9}$/.test(projectId)) notFound()
  const viewer = await requireViewer()
  const found = await getProjectPage(viewer, Number(projectId), casablancaToday())
  if (!found || found.project.archivedAt || !mayInProject(viewer.role, found.relation, 'edit')) notFound()
  const { milestones: words, errors } = messagesOf(locale)
  const address = `/${locale}/projects/${found.project.id}`
  return (
    <FormFrame locale={locale} project={found.project} title={words.order.title}>
      {found.milestones.length === 0 ? (
        <EmptyState
          icon={<ListOrdered aria-hidden />}
          title={words.order.emptyTitle}
          description={words.order.emptyText}
          action={<ButtonLink href={`${address}/milestones/new`}>{words.order.add}</ButtonLink>}
        />
      ) : (
        <OrderForm
          projectId={found.project.id}
          milestones={orderedOf(found.milestones, locale, words.order.noDate)}
          words={{ ...words.order, errors, leave: words.form.leave }}
          back={address}
        />
      )}
    </FormFrame>
  )
}
