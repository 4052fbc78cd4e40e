import type { Role } from './permissions'

/** Where somebody begins, after the language of the address: what waits for them, or the whole they follow. */
export const firstPageOf = (role: Role): '/work' | '/projects' =>
  role === 'liaison' || role === 'committee_member' ? '/work' : '/projects'
