import type { organisationKind } from '@/db/schema/organisations'
import { known } from './keys'

type Kind = (typeof organisationKind.enumValues)[number]

const ofType = new Map<string, Kind>([
  ['ministry', 'ministry'],
  ['state_secretariat', 'ministry'],
  ['government', 'government'],
  ['government_office', 'government'],
  ['public_body', 'public_body'],
  ['human_rights_institution', 'public_body'],
  ['observatory', 'public_body'],
  ['foundation', 'public_body'],
  ['public_agency', 'agency'],
  ['public_agency_unit', 'agency'],
  ['development_agency', 'agency'],
  ['agency_office', 'agency'],
  ['embassy', 'embassy'],
  ['delegation', 'embassy'],
  ['local_authority_group', 'local_authority'],
  ['employers_federation', 'private_sector'],
  ['chamber_of_commerce', 'private_sector'],
  ['unnamed', 'unnamed'],
  ['multilateral_body', 'international_body'],
  ['multilateral_organ', 'international_body'],
  ['multilateral_office', 'international_body'],
  ['multilateral_body_group', 'international_body'],
  ['multilateral_framework', 'international_body'],
  ['consultative_process', 'international_body'],
])

/** The portfolio calls all of these "stakeholder group". */
const ofGroup = new Map<string, Kind>([
  ['local-administrations', 'public_body'],
  ['local-associations', 'civil_society'],
  ['associations', 'civil_society'],
  ['trade-unions', 'civil_society'],
  ['media', 'civil_society'],
  ['private-sector', 'private_sector'],
])

export const organisationKindOf = ({ id, type }: { id: string; type: string }): Kind =>
  ofGroup.get(id) ?? known(ofType, type)
