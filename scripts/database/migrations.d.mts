import type { TransactionSql } from 'postgres'

export type Migration = { tag: string; hash: string; when: number; statements: string[] }
export function readMigrations(): Migration[]
export function applyMigrations(
  tx: TransactionSql,
  migrations: Migration[],
  log?: (text: string) => void,
): Promise<{ count: number; isNewer: boolean }>
