import { organisationsOf } from '@/components/projects/edit-choices'
import type { Viewer } from '@/lib/access/viewer'
import type { PlanTable } from '@/lib/budget-plan/plan-tables'
import { getPlanChoices, type LineRow } from '@/lib/budget-plan/queries'
import { formatMoney } from '@/lib/format/money'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { type LocalizedText, localize } from '@/lib/localized-text'
import type { EditedLine } from './line-form'
import type { LineChoices } from './line-values'

/** What a line may be of, in the reader's words. */
export const lineChoicesOf = async (
  viewer: Viewer,
  projectId: number,
  locale: Locale,
): Promise<LineChoices> => {
  const { phases, objectives, organisations } = await getPlanChoices(viewer, projectId)
  const { phaseKind } = messagesOf(locale).projects
  const choice = (id: number, text: LocalizedText | null, otherwise: string) => {
    const found = localize(text, locale)
    return { id, label: found?.text ?? otherwise, lang: found?.lang ?? locale }
  }
  return {
    phases: phases.map(({ id, kind, name }) => choice(id, name, phaseKind[kind])),
    objectives: objectives.map(({ id, text }) => choice(id, text, String(id))),
    organisations: organisationsOf(organisations, locale),
  }
}

/** The lines as they are edited; what each plans in all is the database's sum. */
export const editedLinesOf = (
  lines: readonly LineRow[],
  tables: readonly PlanTable[],
  locale: Locale,
): EditedLine[] =>
  lines
    .filter(({ isArchived }) => !isArchived)
    .map(({ id, version, title, phaseId, objectiveId, funderId, currency, cells }) => {
      const name = localize(title, locale)
      const total = tables.flatMap((table) => table.lines).find(({ line }) => line.id === id)?.total
      return {
        ...{ id, version, title, phaseId, objectiveId, funderId, currency, cells },
        called: name?.text ?? '',
        lang: name?.lang ?? locale,
        planned: total
          ? formatMoney(total.after, currency, locale)
          : messagesOf(locale).budgetPlan.lines.nothing,
      }
    })
