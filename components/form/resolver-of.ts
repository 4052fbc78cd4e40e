import { toNestErrors } from '@hookform/resolvers'
import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form'
import * as z from 'zod/mini'
import type { FormWords } from './form-words'

/**
 * Checks a form with the schema of its action, on what it would send; the values stay as they were typed, since
 * the action reads them itself. An issue's message is a key of errors.fields.
 */
export const resolverOf =
  <Values extends FieldValues>(
    schema: z.ZodMiniType,
    inputOf: (values: Values) => unknown,
    words: FormWords,
  ): Resolver<Values> =>
  (values, _context, options) => {
    const parsed = z.safeParse(schema, inputOf(values))
    if (parsed.success) return { values, errors: {} }
    const first: Record<string, { type: string; message: string }> = {}
    for (const { path, code, message } of parsed.error.issues)
      first[path.join('.')] ??= { type: code, message: words.fields[message] ?? words.codes.invalid }
    return { values: {}, errors: toNestErrors(first, options) as FieldErrors<Values> }
  }
