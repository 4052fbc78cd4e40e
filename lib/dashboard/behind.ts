import { queryString } from '@/lib/address'
import type { Locale } from '@/lib/i18n/locale'
import { type DashboardView, onOf } from './filters'
import type { ProjectsAsked } from './scope'

type More = Record<string, string | number | boolean | null>

/** The addresses of the rows behind the figures of a view. Null: that list does not speak of a day in the past. */
export const behindOf = (locale: Locale, { asAt, ...asked }: DashboardView) => {
  const on = onOf(asAt)
  const only = (path: string, more: More) => (asAt.isToday ? `/${locale}/${path}${queryString(more)}` : null)
  return {
    projects: (change: Partial<ProjectsAsked> = {}) => only('projects', { ...asked, ...change }),
    underWay: (change: Partial<ProjectsAsked> = {}) =>
      `/${locale}/projects${queryString({ ...asked, ...change, underway: asAt.isToday, on })}`,
    health: (level: string) => only('projects', { ...asked, health: level }),
    milestones: (due: 'late' | 'soon') => `/${locale}/milestones${queryString({ ...asked, due, on })}`,
    decisions: (due: 'overdue' | 'soon') => {
      const { status: state, ...others } = asked
      return only('decisions', { ...others, state, [due]: true })
    },
    awaiting: (what: 'reports' | 'entries') => only('awaiting', { ...asked, what }),
    money: (more: More = {}) => only('finance', { ...asked, in: 'reference', ...more }),
  }
}

export type Behind = ReturnType<typeof behindOf>
