import 'server-only'
import { notFound } from 'next/navigation'
import { organisationsOf } from '@/components/projects/edit-choices'
import { mayInCommittee } from '@/lib/access/permissions'
import { requireViewer } from '@/lib/access/viewer'
import { getDecisionForm } from '@/lib/decisions/queries'
import { isLocale, type Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { type LocalizedText, localize } from '@/lib/localized-text'
import type { EditChoices, EditWords } from './edit-values'

/** What the form needs. To those who do not manage the committee, and once a party has approved the minutes, it does not exist. */
export const loadDecisionForm = async ({ locale, decisionId }: { locale: string; decisionId: string }) => {
  if (!isLocale(locale) || !/^\d{1,9}$/.test(decisionId)) notFound()
  const viewer = await requireViewer()
  const found = await getDecisionForm(viewer, Number(decisionId))
  if (!found || !mayInCommittee(viewer.role, found.relation, 'manage')) notFound()
  if (found.decision.isLocked || found.decision.isApproved) notFound()
  const choice = ({ id, title }: { id: number; title: LocalizedText }) => {
    const shown = localize(title, locale)
    return { id, label: shown?.text ?? String(id), lang: shown?.lang ?? locale }
  }
  const choices: EditChoices = {
    items: found.items.map(choice),
    projects: found.projects.map(choice),
    milestones: found.milestones.map((one) => ({ ...choice(one), projectId: one.projectId })),
    organisations: organisationsOf(found.organisations, locale).map(({ id, label, lang }) => ({
      id,
      label,
      lang,
    })),
  }
  return { locale, decision: found.decision, words: wordsOf(locale), choices }
}

const wordsOf = (locale: Locale): EditWords => {
  const { decisions, errors, milestones } = messagesOf(locale)
  return {
    ...decisions.form,
    errors,
    kinds: decisions.kind,
    date: { fields: errors.fields, precision: milestones.form.precision },
    dueHint: decisions.actions.dueHint,
    leave: decisions.actions.leave,
  }
}
