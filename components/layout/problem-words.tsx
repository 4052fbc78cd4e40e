'use client'
import { createContext, type ReactNode, useContext } from 'react'

export type ProblemWords = Record<
  | 'notFoundTitle'
  | 'notFoundText'
  | 'backToPortfolio'
  | 'unavailableTitle'
  | 'unavailableText'
  | 'unexpectedTitle'
  | 'unexpectedText'
  | 'retry',
  string
>

const Words = createContext<{ words: ProblemWords; locale: string } | null>(null)

/* An error page is a client component and cannot ask the server for its words: they wait in the frame. */
export function ProblemWordsProvider({
  words,
  locale,
  children,
}: {
  words: ProblemWords
  locale: string
  children: ReactNode
}) {
  return <Words value={{ words, locale }}>{children}</Words>
}

export const useProblemWords = () => {
  const given = useContext(Words)
  if (!given) throw new Error('outside the frame')
  return given
}
