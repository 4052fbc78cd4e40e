import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { typedTime } from '@/lib/meetings/typed-time'
import { optionalWholeNumber, wholeNumber } from './fields'

const messagesOf = (schema: z.ZodMiniType, given: unknown) =>
  z.safeParse(schema, given).error?.issues.map(({ message }) => message)

test('numbers and hours are read in Arabic digits too', () => {
  expect(z.parse(wholeNumber(1, 100), ' ٤٥ ')).toBe(45)
  expect(z.parse(optionalWholeNumber(1, 100), '۷')).toBe(7)
  expect(z.parse(optionalWholeNumber(1, 100), '')).toBeNull()
  for (const [typed, time] of [
    ['٠٩:٣٠', '09:30'],
    ['٩س٣٠', '09:30'],
    ['14h', '14:00'],
  ])
    expect(z.parse(typedTime, typed)).toBe(time)
})

test('what is no number is told so, whether the field may stay empty or not', () => {
  expect(messagesOf(wholeNumber(1, 100), 'ساعة')).toEqual(['number'])
  expect(messagesOf(optionalWholeNumber(1, 100), 'ساعة')).toEqual(['number'])
  expect(messagesOf(optionalWholeNumber(1, 100), '101')).toEqual(['number'])
})
