import { describe, expect, it } from 'vitest'
import { correctionSchema, reportSchema } from '@/lib/reports/schema'
import { newReport, reportValuesOf, statementOf } from './report-values'

const ids = { projectId: 1, milestoneId: 2 }

describe('what a report sends', () => {
  it('leaves out what belongs to another kind, even when it cannot be read', () => {
    const typed = {
      ...newReport('progress', 30),
      reached: 'bientôt',
      forecast: '31/02/2027',
      reason: 'retard',
    }
    expect(reportSchema.parse({ ...ids, ...statementOf(typed) })).toMatchObject({
      kind: 'progress',
      reached: null,
      forecast: null,
      percent: 30,
      reason: null,
    })
  })

  it('is read back by the schema in each language as it was recorded', () => {
    const record = {
      kind: 'forecast' as const,
      reached: null,
      forecast: '2026-09',
      percent: 60,
      reason: 'x',
      text: null,
      links: ['https://example.org/a', 'https://example.org/b'],
    }
    for (const locale of ['ar', 'fr', 'en'] as const) {
      const sent = {
        ...ids,
        reportId: 3,
        version: 1,
        answer: '',
        ...statementOf(reportValuesOf(record, locale)),
      }
      expect(correctionSchema.parse(sent)).toMatchObject(record)
    }
  })
})
