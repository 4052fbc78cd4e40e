import { nothingSaid, type Said, saysTheSame } from '@/lib/minutes/said'
import type { Outcome, RefusalCode } from '@/lib/outcome'
import { keepKey } from '../form/submission-key'
import type { Store } from './kept-text'

export type Saved = { said: Said; version: number }

type Standing =
  | { kind: 'saved' | 'typed' | 'saving' | 'offline' }
  | { kind: 'refused'; code: RefusalCode }
  | { kind: 'conflict'; theirs: Saved }

/** `shown` counts the times that the text came from elsewhere than the keyboard: the editor then starts anew. */
export type Keeping = Standing & { said: Said; shown: number }

type Send = (submission: { key: string; input: unknown }) => Promise<Outcome<{ version: number }>>

const pause = 900
const again = 4000

/**
 * Keeps the text of one item: in the browser at each stroke, on the server a moment later, one sending at a time.
 * Whoever saved in between is not overwritten: it stops and holds both texts until the writer has chosen.
 */
export class ItemKeeper {
  private state: Keeping
  private readonly listeners = new Set<() => void>()
  private readonly keys = keepKey()
  private timer: ReturnType<typeof setTimeout> | undefined
  private version: number

  constructor(
    private readonly ids: { meetingId: number; agendaItemId: number },
    private readonly saved: Saved,
    private readonly store: Store,
    private readonly send: Send,
  ) {
    this.version = saved.version
    this.state = { kind: 'saved', said: saved.said, shown: 0 }
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => {
      this.listeners.delete(listener)
    }
  }
  readonly read = () => this.state

  type(said: Said) {
    this.store.write({ said, version: this.version })
    if (this.state.kind === 'conflict') return this.become({ ...this.state, said })
    this.become({ kind: this.state.kind === 'saving' ? 'saving' : 'typed', said })
    this.after(pause)
  }

  /** What an earlier page typed and could not send. Once the page is alive: the server knows nothing of it. */
  recover() {
    const { saved } = this
    const kept = this.store.read()
    if (!kept || this.state.kind !== 'saved' || this.version !== saved.version) return
    if (saysTheSame(kept.said, saved.said)) return this.store.remove()
    const back = { said: kept.said, shown: this.state.shown + 1 }
    if (kept.version !== saved.version) return this.become({ ...back, kind: 'conflict', theirs: saved })
    this.become({ ...back, kind: 'typed' })
    this.after(0)
  }

  /** What the page was given anew, after something else was recorded. */
  follow(saved: Saved) {
    if (this.state.kind !== 'saved' || saved.version <= this.version) return
    this.adopt(saved)
  }

  async flush() {
    clearTimeout(this.timer)
    if (!['typed', 'offline', 'refused'].includes(this.state.kind)) return
    const { said } = this.state
    const input = { ...this.ids, version: this.version, said }
    this.become({ kind: 'saving', said })
    const outcome = await this.send({ key: this.keys.for(input), input }).catch(() => null)
    this.settle(said, outcome)
  }

  keepMine(said = this.state.said) {
    if (this.state.kind !== 'conflict') return
    this.version = this.state.theirs.version
    this.become({ kind: 'typed', said, shown: this.state.shown + 1 })
    this.store.write({ said, version: this.version })
    void this.flush()
  }

  takeTheirs() {
    if (this.state.kind === 'conflict') this.adopt(this.state.theirs)
  }

  private settle(sent: Said, outcome: Outcome<{ version: number }> | null) {
    const typedMeanwhile = this.state.said !== sent
    if (outcome?.ok) {
      this.keys.forget()
      this.version = outcome.data.version
      if (typedMeanwhile) return this.sendLater(pause)
      this.store.remove()
      return this.become({ kind: 'saved' })
    }
    if (outcome === null || outcome.code === 'unavailable') {
      this.become({ kind: 'offline' })
      return this.after(again)
    }
    if (outcome.code === 'conflict' && outcome.current) return this.meet(outcome.current as unknown as Saved)
    this.become({ kind: 'refused', code: outcome.code })
  }

  private sendLater(delay: number) {
    this.store.write({ said: this.state.said, version: this.version })
    this.become({ kind: 'typed' })
    this.after(delay)
  }

  /** Someone saved first; two who wrote the same have no quarrel. */
  private meet(theirs: Saved) {
    if (saysTheSame(theirs.said, this.state.said)) {
      this.version = theirs.version
      this.store.remove()
      return this.become({ kind: 'saved' })
    }
    this.become({ kind: 'conflict', theirs })
  }

  private adopt(saved: Saved) {
    this.version = saved.version
    this.store.remove()
    this.become({ kind: 'saved', said: saved.said, shown: this.state.shown + 1 })
  }

  private after(delay: number) {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.flush(), delay)
  }

  private become(next: Partial<Keeping>) {
    this.state = { ...this.state, ...next } as Keeping
    for (const listener of this.listeners) listener()
  }
}

export const emptySaved: Saved = { said: nothingSaid, version: 0 }
