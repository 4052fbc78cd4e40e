import type { Role } from './permissions'

/** Where somebody begins, after the language of the address: what waits for them, or the whole at a glance. */
export const firstPageOf = (role: Role): '/work' | '/dashboard' =>
  role === 'liaison' || role === 'committee_member' ? '/work' : '/dashboard'
