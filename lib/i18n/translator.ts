import 'server-only'
import { createTranslator, type NamespaceKeys, type NestedKeyOf } from 'next-intl'
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
  const fresh = createTranslator({ locale, namespace, messages: messagesOf(locale), timeZone: 'UTC' })
  made.set(key, fresh)
  return fresh
}
