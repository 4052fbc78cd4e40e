import type { budgetRevisionKinds, budgetRevisionStates } from '@/db/vocabulary'

export type RevisionKind = (typeof budgetRevisionKinds)[number]
export type RevisionState = (typeof budgetRevisionStates)[number]
/** What is asked once there is a budget to change. */
export type ChangeKind = Exclude<RevisionKind, 'original'>

/** https://iatistandard.org/en/iati-standard/203/codelists/budgetstatus/ */
export const iatiBudgetStatus = { indicative: 1, committed: 2 } as const
/** https://iatistandard.org/en/iati-standard/203/codelists/budgettype/ */
export const iatiBudgetType = { original: 1, revised: 2 } as const

export type VersionType = keyof typeof iatiBudgetType
export const versionTypeOf = (number: number): VersionType => (number === 1 ? 'original' : 'revised')

type Revision = { state: RevisionState; number: number | null; authorId: number }

/** Where the budget stands: its version in force and the proposal that waits; committed once it has a version. */
export const standingOf = <R extends Revision>(revisions: readonly R[]) => {
  const inForce = revisions.reduce<R | null>(
    (last, one) => ((one.number ?? 0) > (last?.number ?? 0) ? one : last),
    null,
  )
  const open = revisions.find(({ state }) => state === 'proposed') ?? null
  const status: keyof typeof iatiBudgetStatus = inForce ? 'committed' : 'indicative'
  return { inForce, open, status }
}

type Standing = { inForce: unknown; open: Pick<Revision, 'authorId'> | null }

/** Freely, until the budget is proposed for approval; afterwards only an approved revision changes them. */
export const amountsAreOpen = ({ inForce, open }: Standing) => !inForce && !open

export const mayRevise = ({ inForce, open }: Standing) => Boolean(inForce) && !open

/** Nobody approves what they proposed themselves. */
export const mayDecide = ({ open }: Standing, viewerId: number) => open !== null && open.authorId !== viewerId

export const mayWithdraw = ({ open }: Standing, viewerId: number) => open?.authorId === viewerId
