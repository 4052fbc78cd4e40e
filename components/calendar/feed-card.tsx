'use client'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { keepKey } from '@/components/form/submission-key'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { useToast } from '@/components/ui/toast'
import { createFeed, revokeFeed } from '@/lib/calendar/actions'
import type { Outcome, RefusalCode } from '@/lib/outcome'

type Words = Record<
  | 'title'
  | 'text'
  | 'create'
  | 'renew'
  | 'renewText'
  | 'once'
  | 'copy'
  | 'copied'
  | 'address'
  | 'revoke'
  | 'revoked'
  | 'offline',
  string
> & { codes: Record<RefusalCode, string> }

type Props = { words: Words /** Said when an address exists. */; since?: string }

type Action<Data> = (submission: { key: string; input: unknown }) => Promise<Outcome<Data>>

/* The address is shown once, where it is made. */
export function FeedCard({ words, since }: Props) {
  const [address, setAddress] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const keys = useRef(keepKey())
  const router = useRouter()
  const toast = useToast()

  const send = async <Data,>(action: Action<Data>, onDone: (data: Data) => void) => {
    setBusy(true)
    setProblem(null)
    const outcome = await action({ key: keys.current.for({}), input: {} }).catch(() => null)
    setBusy(false)
    keys.current.forget()
    if (outcome?.ok) onDone(outcome.data)
    else setProblem(outcome ? words.codes[outcome.code] : words.offline)
  }

  const create = () => send(createFeed, ({ path }) => setAddress(new URL(path, location.href).href))
  const revoke = () =>
    send(revokeFeed, () => {
      setAddress(null)
      toast({ title: words.revoked })
      router.refresh()
    })

  const copy = async () => {
    if (!address) return
    await navigator.clipboard.writeText(address)
    toast({ title: words.copied })
  }

  return (
    <Disclosure summary={words.title} className="print:hidden">
      <div className="grid max-w-2xl gap-3">
        <p className="text-ink-muted">{words.text}</p>
        {since && !address && <p>{since}</p>}
        {address && (
          <label className="grid gap-1">
            <span className="text-sm text-ink-muted">
              {words.address}. {words.once}
            </span>
            <input
              readOnly
              dir="ltr"
              value={address}
              onFocus={(event) => event.target.select()}
              className="h-9 w-full rounded-md border border-line-strong/60 bg-surface px-3 font-mono text-sm"
            />
          </label>
        )}
        {problem && (
          <p role="alert" className="text-danger-ink">
            {problem}
          </p>
        )}
        <div className="flex flex-wrap items-center gap-2">
          {address ? (
            <Button variant="primary" onClick={copy}>
              {words.copy}
            </Button>
          ) : (
            <Button busy={busy} onClick={create}>
              {since ? words.renew : words.create}
            </Button>
          )}
          {(since || address) && (
            <Button variant="quiet" busy={busy} onClick={revoke}>
              {words.revoke}
            </Button>
          )}
          {since && !address && <span className="text-sm text-ink-muted">{words.renewText}</span>}
        </div>
      </div>
    </Disclosure>
  )
}
