'use client'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n/locale'
import { AgendaList } from './agenda-list'
import type { Saved } from './item-keeper'
import type { OutcomeWords, TakingWords } from './minutes-words'
import type { Owner } from './outcome-form'
import { TakenItem } from './taken-item'
import { useKeepers, useSending } from './use-keepers'

export type TakenDecision = {
  reference: string
  number: number
  kind: string
  text: string
  lang: Locale
  owner: string
}
export type Taken = {
  id: number
  title: string
  titleLang: Locale
  carried: string | null
  saved: Saved | null
  decisions: TakenDecision[]
}

export type TakeMinutesProps = {
  accountId: number
  meetingId: number
  items: Taken[]
  owners: Owner[]
  language: Locale
  locale: Locale
  words: { taking: TakingWords; outcome: OutcomeWords }
  /** What sends the minutes on: it waits until all that was typed is there. */
  circulation?: ReactNode
}

/* The agenda beside the page that is being written. Nothing here waits for the network. */
export function TakeMinutes({ accountId, meetingId, items, circulation, ...rest }: TakeMinutesProps) {
  const keepers = useKeepers({ accountId, meetingId, items })
  const sending = useSending(keepers)
  const [chosen, setChosen] = useState(items[0]?.id)
  const [deciding, setDeciding] = useState(false)
  const panel = useRef<HTMLDivElement>(null)
  const at = Math.max(
    0,
    items.findIndex(({ id }) => id === chosen),
  )
  const item = items[at]
  const keeper = item && keepers.get(item.id)

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isLetterD(event) || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return
      event.preventDefault()
      setDeciding(true)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])

  const choose = (id: number) => {
    setDeciding(false)
    setChosen(id)
    // Stacked on a phone, the page to write on is below the list.
    if (window.innerWidth < 1024) panel.current?.scrollIntoView({ block: 'start' })
  }
  if (!item || !keeper) return null
  return (
    <>
      <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[18rem_minmax(0,1fr)]">
        <AgendaList
          items={items}
          keepers={keepers}
          chosen={item.id}
          onChoose={choose}
          words={rest.words.taking}
        />
        <div ref={panel} className="min-w-0 scroll-mt-16">
          <TakenItem
            key={item.id}
            {...rest}
            item={item}
            at={at + 1}
            keeper={keeper}
            meetingId={meetingId}
            deciding={deciding}
            setDeciding={setDeciding}
          />
        </div>
      </div>
      {circulation && sending === 'held' && (
        <Notice tone="attention">{rest.words.taking.circulateWhenSent}</Notice>
      )}
      <div inert={sending !== 'sent'}>{circulation}</div>
    </>
  )
}

/** The key that bears D also when the keyboard writes Arabic, where it types ي. */
const isLetterD = ({ key, code }: KeyboardEvent) =>
  key.toLowerCase() === 'd' || (code === 'KeyD' && /\p{Script=Arabic}/u.test(key))

const isTyping = ({ target }: KeyboardEvent) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select, dialog') !== null)
