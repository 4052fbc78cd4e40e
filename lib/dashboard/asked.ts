import { readerOf, type SearchParameters } from '@/lib/address'
import { cooperationKinds, projectStatuses } from '@/lib/projects/rules'
import type { ProjectsAsked } from './scope'

export const nothingAsked: ProjectsAsked = {
  partnership: null,
  kind: null,
  programme: null,
  funder: null,
  strategy: null,
  status: null,
  from: null,
  to: null,
}

/** Which projects an address asks for. A list whose rows have a status of their own names that of the project otherwise. */
export const askedOf = (parameters: SearchParameters, statusName = 'status'): ProjectsAsked => {
  const { id, oneOf } = readerOf(parameters)
  const year = (name: string) => {
    const asked = id(name)
    return asked !== null && asked >= 1956 && asked <= 2100 ? asked : null
  }
  return {
    partnership: id('partnership'),
    kind: oneOf(cooperationKinds, 'kind'),
    programme: id('programme'),
    funder: id('funder'),
    strategy: id('strategy'),
    status: oneOf(projectStatuses, statusName),
    from: year('from'),
    to: year('to'),
  }
}

export const asksOf = ({ partnership, kind, programme, funder, strategy, status, from, to }: ProjectsAsked) =>
  [partnership, kind, programme, funder, strategy, status, from, to].some((value) => value !== null)
