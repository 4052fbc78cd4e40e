export function prepareDatabase(options: {
  /** A role that owns the database: it migrates, grants and loads. */
  ownerUrl: string
  /** The application's own role when an administrator made it; else `sharaka_app` is made and kept. */
  appUrl?: string | undefined
  /** The password of `sharaka_app` is derived from it. */
  secret: string
  /** Loads the demonstration accounts too when the database is empty. */
  demo: boolean
  log?: (text: string) => void
}): Promise<{ appUrl: string }>
