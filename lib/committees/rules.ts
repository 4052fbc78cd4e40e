import { committeeKinds, quorumKinds, seatRoles } from '@/db/vocabulary'
import { votes } from '@/lib/access/permissions'

export { committeeKinds, quorumKinds, seatRoles, votes }
export type CommitteeKind = (typeof committeeKinds)[number]
export type QuorumKind = (typeof quorumKinds)[number]
export type SeatRole = (typeof seatRoles)[number]

/** What a committee oversees: projects named one by one, all of a programme, or all of a partnership. */
export const scopes = ['projects', 'programme', 'partnership'] as const
export type Scope = (typeof scopes)[number]

export const scopeOf = (committee: { programmeId: number | null; partnershipId: number | null }): Scope => {
  if (committee.programmeId !== null) return 'programme'
  return committee.partnershipId === null ? 'projects' : 'partnership'
}

export type Quorum = { kind: QuorumKind; value: number }

/** How many of the seats with a vote must be there; a share is rounded up. */
export const seatsForQuorum = ({ kind, value }: Quorum, votingSeats: number) =>
  kind === 'seats' ? value : Math.ceil((votingSeats * value) / 100)

const prefixes: Record<CommitteeKind, string> = {
  steering_committee: 'COPIL',
  follow_up_committee: 'SUIVI',
  joint_commission: 'CM',
  forum: 'FORUM',
  consultative_process: 'PC',
  ministerial_commission: 'CMIN',
}

export const longestCode = 30

/** COPIL-RECOMING: from what the committee is and a short name of what it oversees. */
export const proposedCode = (kind: CommitteeKind | null, overseen: string | null): string => {
  if (kind === null) return ''
  const short = (overseen ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '-')
  return `${prefixes[kind]}-${short}`
    .slice(0, longestCode)
    .replace(/^-+|-+$/g, '')
    .replace(/-{2,}/g, '-')
}

export type Gap = 'oversight' | 'members' | 'representatives' | 'chair' | 'quorum' | 'text' | 'translation'

type Known = {
  membersAreComplete: boolean
  overseen: number
  seats: readonly { role: SeatRole; representative: string | null }[]
  hasQuorum: boolean
  hasText: boolean
  missingLanguages: readonly string[]
}

/** What is still to be written about a committee, most useful first. */
export const gapsOf = ({
  membersAreComplete,
  overseen,
  seats,
  hasQuorum,
  hasText,
  missingLanguages,
}: Known): Gap[] => {
  const gaps: [Gap, boolean][] = [
    ['oversight', overseen === 0],
    ['members', !membersAreComplete],
    ['chair', seats.length > 0 && !seats.some(({ role }) => role === 'chair')],
    ['representatives', seats.some(({ representative }) => representative === null)],
    ['quorum', !hasQuorum],
    ['text', !hasText],
    ['translation', missingLanguages.length > 0],
  ]
  return gaps.filter(([, lacks]) => lacks).map(([gap]) => gap)
}
