import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/i18n/locale'
import { editProjectSchema } from '@/lib/projects/schema'
import { type ProjectRecord, projectValuesOf } from './edit-values'

const record: ProjectRecord = {
  version: 3,
  title: { ar: 'مشروع' },
  partnershipId: 7,
  status: 'not_stated',
  class: 'engagement',
  kind: 'triangular',
  code: null,
  summary: null,
  area: { fr: 'Oriental' },
  start: '2016-08-01',
  end: '2019-02',
  note: { ar: 'ملاحظة', fr: 'Remarque' },
  programmeIds: [2, 5],
  strategyIds: [],
}

describe('a project in its form', () => {
  it.each(locales)('sent back untouched in %s, is what it was', (locale) => {
    const { version, ...same } = record
    const sent = { ...projectValuesOf(record, locale), projectId: 1 }
    expect(editProjectSchema.parse(sent)).toEqual({ ...same, version, projectId: 1 })
  })

  it.each(['2016', '2016-01', '2016-01-01', '2026-09-30'])('writes %s as it can be read', (date) => {
    for (const locale of locales) {
      const sent = { ...projectValuesOf({ ...record, start: date, end: null }, locale), projectId: 1 }
      expect(editProjectSchema.parse(sent).start).toBe(date)
    }
  })
})
