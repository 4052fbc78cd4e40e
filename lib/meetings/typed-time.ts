import * as z from 'zod/mini'
import { westernDigits } from '@/lib/western-digits'

const SHAPE = /^([01]?\d|2[0-3])(?:\s*[:hH.س]\s*([0-5]\d)?)?$/

/** A time as people type it, `9h30`, `09:30`, `14h` or `٩:٣٠`, as `HH:MM`; empty is null. */
export const typedTime = z.pipe(
  z.string({ error: 'invalid' }).check(z.maxLength(20, 'time_unreadable')),
  z.transform((typed: string, context): string | null => {
    if (typed.trim() === '') return null
    const match = SHAPE.exec(westernDigits(typed).trim())
    if (match) return `${match[1]?.padStart(2, '0')}:${match[2] ?? '00'}`
    context.issues.push({ code: 'custom', message: 'time_unreadable', input: typed })
    return null
  }),
)
