import 'server-only'
import { createTranslator, type NamespaceKeys, type NestedKeyOf } from 'next-intl'
import { LOCALE_TAG } from '@/lib/format/locale-tag'
import type { Locale } from './locale'
import { type Messages, messagesOf } from './messages'

type Namespace = NamespaceKeys<Messages, NestedKeyOf<Messages>>

export type Translator<N extends Namespace> = ReturnType<typeof createTranslator<Messages, N>>

const made = new Map<string, unknown>()

/** The words that take arguments. Made once for good: a text is parsed the first time it is said, not in each request. */
export const translator = <const N extends Namespace>(locale: Locale, namespace: N): Translator<N> => {
  const key = `${locale}.${namespace}`
  const known = made.get(key) as Translator<N> | undefined
  if (known) return known
  // The tag of the amounts: a count of thousands is grouped as they are, 2.290 and not 2,290 beside 44,2%.
  const fresh = createTranslator({
    locale: LOCALE_TAG[locale],
    namespace,
    messages: messagesOf(locale),
    timeZone: 'UTC',
  })
  made.set(key, fresh)
  return fresh
}
