import { expect, test } from 'vitest'
import { onePack } from './document.test-data'
import { fitsPdf, formatsOf, mostInPdf } from './rules'

test('a pack that tells of more projects than the server draws is printed by the browser', () => {
  const [project] = onePack.projects
  const of = (told: number, over = 0) => ({
    projects: [...Array(told + over).keys()].flatMap((at) =>
      project ? [at < told ? project : { ...project, status: 'closed' as const, milestones: [] }] : [],
    ),
  })
  expect(fitsPdf(of(mostInPdf, 200))).toBe(true)
  expect(fitsPdf(of(mostInPdf + 1))).toBe(false)
  expect(formatsOf(of(1))).toEqual(['pdf', 'docx'])
  expect(formatsOf(of(500))).toEqual(['docx'])
})
