export const programmeNotes: Record<string, string | undefined> = {
  'ma-be-cooperation-2016-2020': 'Mis en œuvre en étroite coopération avec Enabel (001:132).',
  masar:
    'Présenté par la partie espagnole, financé par l’AECID. La page annonce « plusieurs projets » et n’en décrit qu’un (A46).',
  'eutf-africa':
    'L’appartenance à l’Union européenne n’est pas écrite à cette ligne ; elle est notoire et s’accorde avec le siège d’observateur de la Délégation.',
  rec: 'La page parle du « projet REC », qui réunit pourtant deux projets : tenu ici pour un programme (A43). Financé par le BMZ, exécuté par la GIZ.',
  'german-cooperation-portfolio':
    'Règle posée pour l’ensemble : les projets financés par l’Allemagne sont gérés et exécutés par la GIZ ; chaque projet en hérite sauf mention contraire (A52).',
  'trilateral-integration-strategy':
    'Série d’activités au sein de RECOMING ; le troisième pays n’est pas nommé (A53). Période déduite de la première et de la dernière session datées.',
  'au-joint-labour-migration':
    'Sigle absent de la source. Le séminaire s’appuie sur une activité menée dans ce programme.',
  'three-cultures-annual-plan': 'Programme annuel, sans date de fin.',
}
