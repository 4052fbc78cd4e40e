import { FilterSelect } from '@/components/table/filter-controls'
import type { ProjectChoice } from '@/lib/dashboard/queries'
import type { ProjectsAsked } from '@/lib/dashboard/scope'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { localize } from '@/lib/localized-text'
import { cooperationKinds, projectStatuses } from '@/lib/projects/rules'

export type AskedField = keyof ProjectsAsked

type Props = {
  asked: ProjectsAsked
  choices: readonly ProjectChoice[]
  fields: readonly AskedField[]
  locale: Locale
  /** Where the rows have a status of their own, that of the project has another name in the address. */
  statusName?: string
}

/* The same questions about projects on the dashboard and on every list behind it. */
export function ProjectFilters({ asked, choices, fields, locale, statusName = 'status' }: Props) {
  const { filters: words } = messagesOf(locale).dashboard
  return fields.map((field) => (
    <FilterSelect
      key={field}
      name={field === 'status' ? statusName : field}
      label={words[field]}
      all={words.all}
      value={asked[field]}
      options={optionsOf(field, choices, locale)}
    />
  ))
}

export const optionsOf = (field: AskedField, choices: readonly ProjectChoice[], locale: Locale) => {
  const { projects } = messagesOf(locale)
  if (field === 'kind') return cooperationKinds.map((kind) => ({ value: kind, label: projects.kind[kind] }))
  if (field === 'status')
    return projectStatuses.map((status) => ({ value: status, label: projects.status[status] }))
  const source = field === 'from' || field === 'to' ? 'year' : field
  return choices.flatMap((choice) =>
    choice.field === source ? [{ value: String(choice.id), label: labelOf(choice, locale) }] : [],
  )
}

const labelOf = ({ field, id, name, acronym }: ProjectChoice, locale: Locale) => {
  if (field === 'year') return String(id)
  const text = localize(name, locale)?.text ?? ''
  return acronym ? `${acronym} · ${text}` : text
}
