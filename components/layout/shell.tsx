import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locale'
import type { Messages } from '@/lib/i18n/messages'
import { Header } from './header'
import { BottomBar, SideBar } from './navigation'

export type Person = { name: string; role: string; organisation: string; theme: 'light' | 'dark' | 'system' }
export type ShellWords = Messages['shell']

type ShellProps = {
  locale: Locale
  words: ShellWords
  person: Person
  /** Where the reader begins. */
  home: string
  mayCreate: boolean
  children: ReactNode
}

export function Shell({ locale, words, person, home, mayCreate, children }: ShellProps) {
  return (
    <div className="min-h-dvh [--bottom-bar:3.5rem] lg:grid lg:grid-cols-[13.5rem_minmax(0,1fr)] lg:[--bottom-bar:0px]">
      <a
        href="#content"
        className="sr-only z-50 rounded-md bg-accent px-3 py-2 text-on-accent focus:not-sr-only focus:fixed focus:start-3 focus:top-3"
      >
        {words.skip}
      </a>
      <SideBar locale={locale} words={words} home={home} />
      <div className="min-w-0">
        <Header locale={locale} words={words} person={person} mayCreate={mayCreate} />
        <main
          id="content"
          tabIndex={-1}
          className="mx-auto max-w-7xl px-4 pt-5 pb-24 outline-none lg:px-6 lg:pb-12"
        >
          {children}
        </main>
      </div>
      <BottomBar locale={locale} words={words} />
    </div>
  )
}
