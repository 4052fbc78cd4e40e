import type { Transaction } from '@/db/client'
import { partnership } from '@/db/schema/partnerships'
import { type Ids, idsOf, known } from './keys'
import { text } from './trilingual'

type Track = Omit<typeof partnership.$inferInsert, 'bodyId'> & {
  sourceKey: string
  body?: string
  projects: string[]
}

const tracks: Track[] = [
  {
    sourceKey: 'germany',
    kind: 'bilateral',
    name: text('التعاون المغربي الألماني', 'Coopération maroco-allemande', 'Moroccan-German cooperation'),
    country: 'DE',
    projects: ['recoming', 'recosa', 'de-asylum-partnership', 'de-mre-investment', 'de-mre-investment-dup'],
  },
  {
    sourceKey: 'belgium',
    kind: 'bilateral',
    name: text('التعاون المغربي البلجيكي', 'Coopération maroco-belge', 'Moroccan-Belgian cooperation'),
    country: 'BE',
    projects: ['maghrib-belgium-impulse', 'amuddu'],
  },
  {
    sourceKey: 'spain',
    kind: 'bilateral',
    name: text('التعاون المغربي الإسباني', 'Coopération maroco-espagnole', 'Moroccan-Spanish cooperation'),
    country: 'ES',
    projects: ['vivre-ensemble', 'es-technical-skills', 'three-cultures-partnership', 'ma-es-forum'],
  },
  {
    sourceKey: 'africa',
    kind: 'south_south',
    name: text(
      'التعاون جنوب-جنوب مع إفريقيا',
      'Coopération Sud-Sud avec l’Afrique',
      'South-South cooperation with Africa',
    ),
    projects: ['south-south-africa-track', 'african-alliance-initiative'],
  },
  {
    sourceKey: 'gfmd',
    kind: 'multilateral',
    name: text(
      'المنتدى العالمي حول الهجرة والتنمية',
      'Forum mondial sur la migration et le développement',
      'Global Forum on Migration and Development',
    ),
    body: 'gfmd',
    projects: ['gfmd-cochairmanship'],
  },
  {
    sourceKey: 'eu',
    kind: 'multilateral',
    name: text('الاتحاد الأوروبي', 'Union européenne', 'European Union'),
    body: 'eu',
    projects: ['eu-cooperation'],
  },
  {
    sourceKey: 'un',
    kind: 'multilateral',
    name: text('منظومة الأمم المتحدة', 'Système des Nations unies', 'United Nations system'),
    body: 'un',
    projects: ['gcm-engagement', 'un-morocco-cooperation'],
  },
  {
    sourceKey: 'au',
    kind: 'multilateral',
    name: text('الاتحاد الإفريقي', 'Union africaine', 'African Union'),
    body: 'au',
    projects: ['au-coordination'],
  },
  {
    sourceKey: 'las',
    kind: 'multilateral',
    name: text('جامعة الدول العربية', 'Ligue des États arabes', 'League of Arab States'),
    body: 'las',
    projects: ['arcp-participation'],
  },
  {
    sourceKey: 'alo',
    kind: 'multilateral',
    name: text('منظمة العمل العربية', 'Organisation arabe du travail', 'Arab Labour Organization'),
    body: 'alo',
    projects: ['afro-asian-labour-migration-seminar'],
  },
]

export const partnershipOf: ReadonlyMap<string, string> = new Map(
  tracks.flatMap(({ sourceKey, projects }) => projects.map((project) => [project, sourceKey] as const)),
)

export const loadPartnerships = async (tx: Transaction, organisations: Ids): Promise<Ids> => {
  const rows = await tx
    .insert(partnership)
    .values(
      tracks.map(({ sourceKey, kind, name, country, body }) => ({
        sourceKey,
        kind,
        name,
        country,
        bodyId: body ? known(organisations, body) : null,
      })),
    )
    .returning({ id: partnership.id, sourceKey: partnership.sourceKey })
  return idsOf(rows)
}
