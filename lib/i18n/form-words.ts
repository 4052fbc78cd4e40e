import 'server-only'
import type { Locale } from './locale'
import { messagesOf } from './messages'

/** The words of forms as plain text, to hand to a client component. */
export const formWords = (locale: Locale) => messagesOf(locale).errors
