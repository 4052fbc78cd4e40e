import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/i18n/locale'
import ar from '@/messages/ar/history.json'
import en from '@/messages/en/history.json'
import fr from '@/messages/fr/history.json'
import { describe as describeChange, entriesOf } from './describe'
import { fields, sentenceKeys } from './described'
import type { Change } from './queries'

const subject = { fr: 'Formation de Rabat' }
const change = (given: Partial<Change>): Change => ({
  id: 1,
  at: '2026-03-12 10:00:00.5+00',
  by: 'Hind Ouadghiri',
  isSystem: false,
  verb: 'update',
  table: 'milestone',
  rowId: '7',
  before: null,
  after: null,
  subject,
  phaseKind: null,
  about: null,
  amounts: { from: null, to: null, currency: null },
  reason: null,
  reportBy: null,
  ...given,
})
const keysOf = (given: Partial<Change>) => describeChange(change(given)).map(({ key }) => key)

describe('a milestone', () => {
  it('is moved, from one date to another', () => {
    const said = describeChange(
      change({
        before: { due_on: '2026-03-12', due_precision: 'day' },
        after: { due_on: '2026-05-01', due_precision: 'month' },
      }),
    )
    expect(said).toEqual([
      {
        key: 'milestone.moved',
        words: { subject: { title: subject }, from: { date: '2026-03-12' }, to: { date: '2026-05' } },
      },
    ])
  })

  it.each([
    ['2026-03-12', '2026-03-12'],
    ['2026-03-01', '2026-03'],
    ['2026-01-01', '2026'],
  ])('says %s no finer than is sure when the precision did not change', (on, date) => {
    const [said] = describeChange(change({ before: { due_on: '2025-11-09' }, after: { due_on: on } }))
    expect(said?.words.to).toEqual({ date })
  })

  it('is dated for the first time, or loses its date', () => {
    expect(keysOf({ before: { due_on: null }, after: { due_on: '2026-03-12' } })).toEqual(['milestone.dated'])
    expect(keysOf({ before: { due_on: '2026-03-12' }, after: { due_on: null } })).toEqual([
      'milestone.undated',
    ])
  })

  it('is reached, and the hundred per cent that follows is not said again', () => {
    const after = { is_reached: true, percent: 100, reached_on: '2026-03-12', reached_precision: 'day' }
    expect(keysOf({ before: { is_reached: false, percent: 40 }, after })).toEqual(['milestone.reached'])
    expect(keysOf({ before: { is_reached: false }, after: { is_reached: true } })).toEqual([
      'milestone.reachedUndated',
    ])
    expect(keysOf({ before: { is_reached: true }, after: { is_reached: false } })).toEqual([
      'milestone.unreached',
    ])
  })

  it('is cancelled with its reason, and reinstated', () => {
    const [said] = describeChange(
      change({ after: { cancelled_at: '2026-03-12', cancel_reason: 'Plus de budget' } }),
    )
    expect(said).toMatchObject({ key: 'milestone.cancelled', words: { reason: { text: 'Plus de budget' } } })
    expect(keysOf({ after: { cancelled_at: null, cancel_reason: null } })).toEqual(['milestone.reinstated'])
  })

  it('says all that one update changed', () => {
    const after = {
      due_on: '2026-05-02',
      title: { fr: 'X' },
      responsible_id: 3,
      begin_on: null,
      begin_precision: null,
    }
    const said = describeChange(change({ before: { due_on: '2026-05-01' }, after }))
    expect(said.map(({ key }) => key)).toEqual(['milestone.moved', 'milestone.edited'])
    expect(said[1]?.words.fields).toEqual({ fields: ['title', 'responsible', 'begin'] })
  })

  it('is only reordered', () =>
    expect(keysOf({ before: { position: 1 }, after: { position: 2 } })).toEqual(['milestone.order']))
})

describe('a report', () => {
  const report = (given: Partial<Change>) => keysOf({ table: 'progress_report', ...given })

  it.each([
    [{ kind: 'reached', is_direct: false }, 'report.reached'],
    [{ kind: 'forecast', is_direct: false }, 'report.forecast'],
    [{ kind: 'progress', is_direct: true, percent: 40 }, 'report.loggedProgress'],
  ])('%j is %s', (after, key) => expect(report({ verb: 'insert', after })).toEqual([key]))

  it('is accepted, returned, corrected', () => {
    expect(report({ after: { state: 'accepted', decided_by: 2 } })).toEqual(['report.accepted'])
    expect(report({ after: { state: 'returned' } })).toEqual(['report.returned'])
    expect(report({ after: { state: 'submitted', text: '…' } })).toEqual(['report.corrected'])
    expect(report({ after: { percent: 60 } })).toEqual(['report.corrected'])
  })
})

describe('health', () => {
  it('is declared, and withdrawn', () => {
    const declared = (level: string | null) => ({
      ...{ table: 'health_declaration', verb: 'insert' as const, after: { level, reason: 'x' } },
    })
    expect(describeChange(change(declared('critical')))).toEqual([
      { key: 'health.declared', words: { to: { health: 'critical' } } },
    ])
    expect(keysOf(declared(null))).toEqual(['health.withdrawn'])
  })

  it('has thresholds: each that was moved is said, in days or per cent', () => {
    const [before, after] = [
      { schedule_critical: 60, money_attention: 20, updated_at: 'x' },
      { schedule_critical: 45, money_attention: 25, updated_at: 'y' },
    ]
    expect(describeChange(change({ table: 'health_rule', before, after }))).toEqual([
      {
        key: 'health.threshold',
        words: {
          ...{ subject: { criterion: 'schedule' }, level: { health: 'critical' } },
          ...{ from: { days: 60 }, to: { days: 45 } },
        },
      },
      {
        key: 'health.threshold',
        words: {
          ...{ subject: { criterion: 'money' }, level: { health: 'attention' } },
          ...{ from: { percent: 20 }, to: { percent: 25 } },
        },
      },
    ])
  })
})

describe('a project', () => {
  it('says each thing that changed', () => {
    const before = { status: 'pipeline', start_on: null }
    const after = {
      status: 'implementation',
      start_on: '2026-01-01',
      start_precision: 'year',
      code: 'X',
      note: { fr: 'Y' },
    }
    const said = describeChange(change({ table: 'project', before, after }))
    expect(said).toEqual([
      { key: 'project.status', words: { from: { status: 'pipeline' }, to: { status: 'implementation' } } },
      { key: 'project.start', words: { from: { date: null }, to: { date: '2026' } } },
      { key: 'project.edited', words: { fields: { fields: ['code', 'note'] } } },
    ])
  })

  it('is archived with its reason, and restored', () => {
    const archived = { archived_at: '2026-03-12', archived_by: 1, archive_reason: 'Doublon' }
    expect(keysOf({ table: 'project', after: archived })).toEqual(['project.archived'])
    expect(keysOf({ table: 'project', after: { archived_at: null, archived_by: null } })).toEqual([
      'project.restored',
    ])
  })

  it('never falls silent, whatever the table', () => {
    expect(keysOf({ table: 'project', after: { is_illustrative: true } })).toEqual(['other'])
    expect(keysOf({ table: 'something_new', verb: 'insert', after: { x: 1 } })).toEqual(['other'])
  })
})

describe('a party, a phase, an objective', () => {
  it.each(['party', 'phase', 'objective'])('is removed and restored: %s', (table) => {
    expect(keysOf({ table, after: { archived_at: '2026-03-12' } })).toEqual([`${table}.removed`])
    expect(keysOf({ table, after: { archived_at: null } })).toEqual([`${table}.restored`])
  })

  it.each(['phase', 'objective'])('is moved, which is not to be edited: %s', (table) => {
    const moves = [1, 2].map((position) => change({ table, after: { position } }))
    expect(entriesOf(moves)).toMatchObject([{ count: 2, sentences: [{ key: `${table}.order` }, {}] }])
    expect(keysOf({ table, after: { position: 3, parent_id: 1, name: {} } })).toEqual([`${table}.edited`])
  })

  it('without a name is called by its kind, also where that did not change', () => {
    const [said] = describeChange(
      change({ table: 'phase', subject: null, phaseKind: 'closing', after: { archived_at: null } }),
    )
    expect(said?.words.subject).toEqual({ phase: 'closing', title: null })
  })
})

describe('money', () => {
  const amounts = { from: '100', to: '250.5', currency: 'EUR' }
  const [from, to] = [
    { amount: '100', currency: 'EUR' },
    { amount: '250.5', currency: 'EUR' },
  ]

  it('is planned for a quarter, and changed from one amount to another', () => {
    const about = { year: 2027, quarter: 2 }
    const given = { table: 'budget_amount', about, amounts, after: { amount: 250.5 } }
    expect(describeChange(change(given))).toEqual([
      { key: 'amount.changed', words: { subject: { title: subject }, period: about, from, to } },
    ])
    expect(keysOf({ ...given, verb: 'insert' })).toEqual(['amount.planned'])
  })

  it.each([
    ['funding', 'funding.amount'],
    ['planned_disbursement', 'planned.amount'],
    ['transaction', 'entry.amount'],
  ])('of %s is told with both amounts', (table, key) => {
    const [said] = describeChange(change({ table, amounts, after: { amount: 250.5 } }))
    expect(said).toMatchObject({ key, words: { from, to } })
  })

  it('in another currency keeps the one it had', () => {
    const given = { before: { currency: 'MAD', amount: 100 }, after: { currency: 'EUR', amount: 250.5 } }
    const [said] = describeChange(change({ table: 'funding', amounts, ...given }))
    expect(said?.words).toMatchObject({ from: { amount: '100', currency: 'MAD' }, to })
  })

  it.each([
    [{ state: 'approved', number: 2 }, 'revision.approved'],
    [{ state: 'refused' }, 'revision.refused'],
    [{ state: 'withdrawn' }, 'revision.withdrawn'],
  ])('is decided: %j is %s', (after, key) =>
    expect(keysOf({ table: 'budget_revision', about: { kind: 'reallocation', number: 2 }, after })).toEqual([
      key,
    ]),
  )

  it.each([
    [{ state: 'accepted' }, 'entry.accepted'],
    [{ state: 'returned' }, 'entry.returned'],
    [{ state: 'submitted', reference: 'X' }, 'entry.edited'],
  ])('of an entry: %j is %s', (after, key) =>
    expect(keysOf({ table: 'transaction', about: { kind: 'disbursement' }, after })).toEqual([key]),
  )

  it.each(['funding', 'budget_line', 'planned_disbursement'])('is removed: %s', (table) =>
    expect(keysOf({ table, after: { archived_at: '2026-03-12', archive_reason: 'X' } })[0]).toMatch(
      /removed$/,
    ),
  )
})

describe('entriesOf', () => {
  const added = (id: number, given: Partial<Change> = {}) =>
    change({ id, verb: 'insert', after: {}, ...given })

  it('makes one of a run of the system', () => {
    const system = { isSystem: true, by: null }
    const entries = entriesOf([
      added(9),
      added(8, system),
      added(7, { ...system, table: 'project' }),
      added(6),
    ])
    expect(entries.map(({ id, kind, count }) => [id, kind, count])).toEqual([
      [9, 'person', 1],
      [8, 'load', 2],
      [6, 'person', 1],
    ])
  })

  it('makes one of a gesture repeated within a minute', () => {
    const [entry, ...rest] = entriesOf([added(9), added(8), added(7)])
    expect(rest).toEqual([])
    expect(entry).toMatchObject({ id: 9, count: 3 })
  })

  it('keeps apart what another person did, or the same later, or something else', () => {
    const apart = [
      added(9),
      added(8, { by: 'Yassine' }),
      added(7, { at: '2026-03-12 09:58:00+00', by: 'Yassine' }),
    ]
    expect(entriesOf(apart)).toHaveLength(3)
    expect(entriesOf([added(9), change({ id: 8, after: { percent: 4 } })])).toHaveLength(2)
  })
})

it('has a word in three languages for every sentence and field', () => {
  const messages = { ar, en, fr }
  for (const locale of locales) {
    const { say, field } = messages[locale]
    for (const key of sentenceKeys)
      expect(
        key.split('.').reduce<unknown>((node, part) => (node as Record<string, unknown>)[part], say),
        key,
      ).toBeTypeOf('string')
    for (const name of fields) expect(field[name]).toBeTypeOf('string')
  }
})
