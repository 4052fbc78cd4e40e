import type { Metadata } from 'next'
import { EditDecisionForm } from '@/components/decisions/edit-form'
import { loadDecisionForm } from '@/components/decisions/edit-load'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Code } from '@/components/ui/code'
import { isLocale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'

type Props = { params: Promise<{ locale: string; decisionId: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params
  return isLocale(locale) ? { title: messagesOf(locale).decisions.form.title } : {}
}

export default async function EditDecisionPage({ params }: Props) {
  const { locale, decision, words, choices } = await loadDecisionForm(await params)
  const { decisions } = messagesOf(locale)
  const register = `/${locale}/decisions`
  const { id, meetingId, version, kind, text, ownerOrganisationId, ownerName, dueOn } = decision
  const { projectId, milestoneId, agendaItemId } = decision
  return (
    <div className="grid grid-cols-1 gap-4">
      <Breadcrumb
        label={decisions.page.breadcrumb}
        items={[
          { href: register, label: decisions.title },
          { href: `${register}/${id}`, label: <Code>{decision.reference}</Code> },
        ]}
      />
      <h1 className="text-2xl font-semibold">{words.title}</h1>
      <EditDecisionForm
        decision={{
          ...{ id, meetingId, version, kind, text, ownerOrganisationId, ownerName, due: dueOn },
          ...{ projectId, milestoneId, agendaItemId },
        }}
        {...{ locale, words, choices }}
      />
    </div>
  )
}
