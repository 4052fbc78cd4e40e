import type { ChildProcess } from 'node:child_process'

export interface EmbeddedServer {
  /** Superuser address of the database `sharaka`, or of `postgres` when the server is ephemeral. */
  readonly url: string
  readonly port: number
  /** The data folder. */
  readonly data: string
  /** The running server; another process after a crash. */
  readonly child: ChildProcess
  stop(): Promise<void>
}

export function startEmbedded(options?: {
  name?: string
  ephemeral?: boolean
  log?: (text: string) => void
  onLost?: (error: Error) => void
}): Promise<EmbeddedServer>
