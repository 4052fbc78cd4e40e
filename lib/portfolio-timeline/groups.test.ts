import { describe, expect, it } from 'vitest'
import { groupsOf, sentProject } from './groups'
import type { MilestoneRow, ProjectRow } from './queries'
import { projectIdsOf, projectsPerRequest } from './rules'
import { sentMarks } from './sent'

const named = {
  partnerships: [
    { id: 2, name: { fr: 'Allemagne' } },
    { id: 1, name: { ar: 'بلجيكا' } },
    { id: 9, name: { fr: 'Suisse' } },
  ],
  programmes: [{ id: 7, name: { fr: 'MASAR' } }],
  noProgramme: 'Hors programme',
}

describe('groupsOf', () => {
  const projects = [
    project({ id: 10, partnershipId: 1 }),
    project({ id: 11, partnershipId: 2, programmeIds: [7] }),
    project({ id: 12, partnershipId: 1, programmeIds: [7, 8] }),
  ]

  it('keeps the order of the names, and of the projects in each; says the language that is not the reader’s', () => {
    expect(groupsOf(projects, 'partnership', named, 'fr')).toEqual([
      ['Allemagne', '', [1]],
      ['بلجيكا', 'ar', [0, 2]],
    ])
  })

  it('shows a project in each of its programmes, and last those of none', () => {
    const programmes = [...named.programmes, { id: 8, name: { fr: 'EUTF' } }]
    expect(groupsOf(projects, 'programme', { ...named, programmes }, 'fr')).toEqual([
      ['MASAR', '', [1, 2]],
      ['EUTF', '', [2]],
      ['Hors programme', '', [0]],
    ])
  })
})

describe('what is sent', () => {
  it('is a project without the names of its fields', () => {
    const sent = sentProject(project({ id: 5, start: '2020', progress: 40, late: 2 }), 'fr')
    expect(sent).toEqual([5, 'Projet', '', '2020', '', 40, 2, 1])
    expect(sentProject(project({ first: '2020-01-01' }), 'ar')).toMatchObject({ 2: 'fr', 7: 1 })
    expect(sentProject(project({}), 'fr')[7]).toBe(0)
  })

  it('is each milestone with its state on the day, and nothing of a project that was not asked for', () => {
    const milestones = [
      milestone({ id: 1, projectId: 5, due: '2026-01' }),
      milestone({ id: 2, projectId: 5, due: '2026-01-20', isReached: true, reached: '2026-01-18' }),
      milestone({ id: 3, projectId: 6 }),
    ]
    const sent = sentMarks([5, 8], milestones, 'fr', '2026-02-01')
    expect(sent).toEqual({
      5: [
        [1, 'Jalon', '', 2, '', '2026-01', '', ''],
        [2, 'Jalon', '', 3, '', '2026-01-20', '', '2026-01-18'],
      ],
      8: [],
    })
  })
})

describe('projectIdsOf', () => {
  it('leaves out what is no number, what is twice there, and what is too much', () => {
    expect(projectIdsOf('12.7.x.12.-3')).toEqual([12, 7])
    expect(projectIdsOf(null)).toEqual([])
    const many = Array.from({ length: 90 }, (_, at) => at + 1).join('.')
    expect(projectIdsOf(many)).toHaveLength(projectsPerRequest)
  })
})

function project(known: Partial<ProjectRow>): ProjectRow {
  return {
    ...{ id: 1, title: { fr: 'Projet' }, start: null, end: null, progress: null, late: 0 },
    ...{ partnershipId: 1, programmeIds: null, first: null, last: null },
    ...known,
  }
}

function milestone(known: Partial<MilestoneRow>): MilestoneRow {
  return {
    ...{ id: 1, projectId: 1, title: { fr: 'Jalon' }, isReached: false },
    ...{ begin: null, due: null, baseline: null, reached: null },
    ...known,
  }
}
