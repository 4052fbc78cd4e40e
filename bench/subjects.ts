import { base } from './database/amount'
import type { viewers } from './database/fill-people'
import type { Request } from './measure/send'
import { findAction } from './submission'

export type ViewerName = keyof typeof viewers

export type Subject = {
  key:
    | 'empty'
    | 'list'
    | 'usual'
    | 'register'
    | 'project'
    | 'projectDashboard'
    | 'money'
    | 'finance'
    | 'timeline'
    | 'marks'
    | 'dashboard'
    | 'validation'
    | 'everything'
    | 'submission'
  name: string
  viewer: ViewerName
  /** A part of the body without which the answer is not what we think it is. */
  expects: string
  request: (turn: number) => Request
}

/** Even, so that the liaison who sees half sees it. */
const project = base + 250

const inSight = Array.from({ length: 40 }, (_, at) => base + 1 + at).join('.')

/** What is measured; `reportable` are the milestones on which the liaison logs, in turn. */
export const subjectsOf = (reportable: readonly (readonly [number, number])[]): Subject[] => {
  const pages: Subject[] = [
    page('empty', 'Empty page, signed in', 'liaison', '/fr/empty', 'Amina Benali 1'),
    page(
      'list',
      'List, filtered and sorted',
      'liaison',
      '/fr/projects?status=implementation&sort=-progress&size=50',
      'SH-0',
    ),
    page('usual', 'List, as it opens', 'liaison', '/fr/projects', 'SH-0'),
    page(
      'register',
      'Decision register, filtered and sorted',
      'liaison',
      '/fr/decisions?status=pending&sort=due&size=50',
      'COPIL-',
    ),
    page('project', 'Project page', 'liaison', `/fr/projects/${project}`, 'SH-00250'),
    page(
      'projectDashboard',
      'Dashboard of a project',
      'liaison',
      `/fr/projects/${project}/dashboard`,
      'SH-00250',
    ),
    page('money', 'Money of a project', 'liaison', `/fr/projects/${project}/budget`, 'OP-'),
    page('finance', 'Portfolio totals by funder', 'director', '/fr/finance?group=funder', 'ARC'),
    page('timeline', 'Timeline of all projects', 'director', '/fr/timeline', 'Accueil des migrants'),
    page(
      'marks',
      'Milestones of 40 projects in sight',
      'director',
      `/api/timeline?locale=fr&of=${inSight}`,
      'Livrable',
    ),
    page('dashboard', 'Dashboard of the portfolio', 'director', '/fr/dashboard', 'COPIL-'),
    page('validation', 'Validation list, officer', 'officer', '/fr/reports', 'n° '),
    page('everything', 'Validation list, director', 'director', '/fr/reports', 'n° '),
  ]
  const action = findAction('submitReport')
  if (!action) return pages
  const request = (turn: number) => action(reportable[turn % reportable.length] ?? [0, 0])
  return [
    ...pages,
    { key: 'submission', name: 'Report submitted', viewer: 'liaison', expects: '"ok":true', request },
  ]
}

const page = (
  key: Subject['key'],
  name: string,
  viewer: ViewerName,
  path: string,
  expects: string,
): Subject => ({
  key,
  name,
  viewer,
  expects,
  request: () => ({ path }),
})
