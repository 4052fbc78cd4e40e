export interface OwnPostgres {
  /** Superuser address of the database `postgres`. */
  readonly url: string
  /** Returns once it has ended; SIGINT breaks off what runs. */
  stop(signal?: NodeJS.Signals): Promise<void>
  /** On the same port, with the same data. */
  start(): Promise<void>
  remove(): Promise<void>
}

/** The embedded one, or another by the folder above its `bin`. */
export function startOwnPostgres(binaries?: string): Promise<OwnPostgres>

/** The folder above the `bin` of an older server that Debian or Ubuntu installed. */
export function findOlderPostgres(): string | undefined
