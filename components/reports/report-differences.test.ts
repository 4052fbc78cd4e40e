import { expect, it } from 'vitest'
import french from '@/messages/fr/reports.json'
import { reportDifferences } from './report-differences'
import { newReport } from './report-values'

it('compares what would be sent, not what a hidden field still holds', () => {
  const theirs = { ...newReport('progress', 40), text: 'Deux modules' }
  const mine = { ...newReport('progress', 60), text: 'Deux modules ', reason: 'caché' }
  expect(reportDifferences(theirs, mine, french.form)).toEqual([
    { label: french.form.percent, theirs: '40', mine: '60' },
  ])
})

it('says the kind in words', () => {
  const [kind] = reportDifferences(newReport('progress', 0), newReport('reached', 0), french.form)
  expect(kind).toEqual({
    label: french.form.kindLegend,
    theirs: french.form.kinds.progress,
    mine: french.form.kinds.reached,
  })
})
