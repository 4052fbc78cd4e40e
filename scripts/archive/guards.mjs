import { inPublic, quote } from './tables.mjs'

const enable = { O: 'enable', A: 'enable always', R: 'enable replica' }

/**
 * For the time of loading: no triggers, foreign keys checked at the end, the owner sees every row.
 * Needs no superuser, and what is loaded is checked all the same.
 * @param {import('postgres').TransactionSql} tx
 * @returns {Promise<() => Promise<void>>} checks, and sets everything as it was
 */
export async function liftGuards(tx) {
  const triggers = await tx`
    select c.relname as table, t.tgname as name, t.tgenabled::text as state
    from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not t.tgisinternal and t.tgenabled <> 'D'`
  const keys = await tx`
    select c.relname as table, k.conname as name, k.condeferrable as deferrable, k.condeferred as deferred
    from pg_constraint k join pg_class c on c.oid = k.conrelid
    where c.relnamespace = 'public'::regnamespace and k.contype = 'f' and k.conparentid = 0`
  const forced = await tx`
    select relname as table from pg_class where relnamespace = 'public'::regnamespace and relforcerowsecurity`

  for (const { table, name } of triggers) await alter(table, `disable trigger ${quote(name)}`)
  for (const { table, name } of keys)
    await alter(table, `alter constraint ${quote(name)} deferrable initially deferred`)
  for (const { table } of forced) await alter(table, 'no force row level security')

  return async () => {
    await tx`set constraints all immediate`
    for (const { table } of forced) await alter(table, 'force row level security')
    for (const { table, name, deferrable, deferred } of keys)
      await alter(table, `alter constraint ${quote(name)} ${manner(deferrable, deferred)}`)
    for (const { table, name, state } of triggers)
      await alter(table, `${enable[state]} trigger ${quote(name)}`)
  }

  function alter(table, change) {
    return tx.unsafe(`alter table ${inPublic(table)} ${change}`)
  }
}

function manner(deferrable, deferred) {
  if (!deferrable) return 'not deferrable'
  return deferred ? 'deferrable initially deferred' : 'deferrable initially immediate'
}
