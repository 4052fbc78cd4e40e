import { expect, it } from 'vitest'
import { colonIn, listErrors } from './list-errors'

it('names each field by its path in the order of the page, and leaves out what is not wrong', () => {
  const errors = {
    sessions: [undefined, { due: { type: 'custom', message: 'Illisible.', ref: { focus: () => {} } } }],
    title: { ar: { type: 'custom', message: 'Trop long.' } },
  }
  const labelOf = (path: string) => (path.startsWith('sessions') ? undefined : 'Intitulé')
  expect(
    listErrors(errors, {
      idOf: (path) => `new-${path}`,
      labelOf,
      order: ['title', 'sessions'],
      colon: colonIn('fr'),
    }),
  ).toEqual([
    { fieldId: 'new-title.ar', message: 'Intitulé\u00a0: Trop long.' },
    { fieldId: 'new-sessions.1.due', message: 'Illisible.' },
  ])
})
