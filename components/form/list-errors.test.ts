import { expect, it } from 'vitest'
import { colonIn, listErrors } from './list-errors'

it('names each field by its path, and leaves out what is not wrong', () => {
  const errors = {
    title: { ar: { type: 'custom', message: 'Trop long.' } },
    sessions: [undefined, { due: { type: 'custom', message: 'Illisible.', ref: { focus: () => {} } } }],
  }
  const labelOf = (path: string) => (path.startsWith('sessions') ? undefined : 'Intitulé')
  expect(listErrors(errors, { idOf: (path) => `new-${path}`, labelOf, colon: colonIn('fr') })).toEqual([
    { fieldId: 'new-title.ar', message: 'Intitulé\u00a0: Trop long.' },
    { fieldId: 'new-sessions.1.due', message: 'Illisible.' },
  ])
})
