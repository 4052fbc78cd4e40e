import { expect, it } from 'vitest'
import errors from '@/messages/fr/errors.json'
import french from '@/messages/fr/milestones.json'
import { fieldIdOf, labelOf } from './form-words'

const words = {
  ...french.form,
  errors,
  kinds: french.kind,
  date: { fields: errors.fields, precision: french.form.precision },
}

it('finds the field of an error', () => {
  expect(fieldIdOf('title', 'fr')).toBe('milestone-title')
  expect(fieldIdOf('title.fr', 'fr')).toBe('milestone-title')
  expect(fieldIdOf('title.ar', 'fr')).toBe('milestone-title-ar')
  expect(fieldIdOf('sessions.2.due', 'fr')).toBe('milestone-sessions-2-due')
})

it('names the field of an error, and its session', () => {
  expect(labelOf('objectiveId', words)).toBe(french.form.objective)
  expect(labelOf('sessions.2.due', words)).toBe(`Session 3, ${french.form.due}`)
  expect(labelOf('version', words)).toBeUndefined()
})
