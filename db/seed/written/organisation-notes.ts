export const organisationNotes: Record<string, string | undefined> = {
  mdcmre:
    'Ministère hôte. Le ministre n’est jamais nommé. Le sigle ne figure pas dans les pages : il vient de la page publique de l’agence allemande. L’intitulé varie (A17).',
  'ma-foreign-affairs':
    'Trois intitulés successifs dans les pages : Coopération, Coopération internationale, Coopération africaine et Marocains résidant à l’étranger (A16).',
  'ma-solidarity': 'La liste des départements se termine par « etc. » : elle n’est pas exhaustive.',
  'ma-employment':
    'Flux réguliers de travailleurs étrangers, visas de contrats de travail, placement des Marocains à l’international. Sigle absent de la source.',
  'ma-head-of-government':
    'Préside la commission ministérielle des Marocains résidant à l’étranger et des affaires de la migration.',
  'anapec-international': 'Voie de placement des travailleurs marocains à l’étranger.',
  'entraide-nationale':
    'Identité disputée (A11) : la page écrit « الإنعاش الوطني » (Promotion nationale), autre organisme ; une page indépendante sur AMUDDU donne Entraide nationale. À confirmer par une personne.',
  amci: 'Sigle absent de la source.',
  'giz-rabat': 'Assure le suivi et l’exécution des activités convenues.',
  bmz: 'Sigle absent de la source.',
  'belgian-partner-unnamed': 'La page annonce un partenaire belge aux côtés de la CGEM sans le nommer.',
  aecid: 'Sigle absent de la source.',
  oberaxe: 'Agit dans le projet pour le compte du Secrétariat d’État espagnol. Sigle absent de la source.',
  'es-permanent-immigration-observatory':
    'Source statistique de la population marocaine en Espagne (2016). Sigle absent de la source.',
  fiiapp: 'Sigle absent de la source ; la forme écrite abrège le nom officiel (A44).',
  'spanish-embassy-rabat': 'L’ambassadeur, non nommé, accompagnait la Secrétaire d’État.',
  'eu-delegation': 'Qualité d’observateur. L’accréditation au Maroc est sous-entendue, non écrite.',
  'pilot-communes-10': 'Aucune des dix communes n’est nommée dans les pages.',
  'trade-unions': 'Catégorie générale d’acteurs de la coopération Sud-Sud et triangulaire.',
  'un-agencies-morocco': 'Titre seul : le contenu tenait à un code court non résolu (14931).',
  'un-south-south-unit':
    'Créée en 1978 par l’Assemblée générale pour renforcer, coordonner et appuyer la coopération Sud-Sud et triangulaire.',
  'un-ecosoc': 'À ne pas confondre avec le Conseil économique et social arabe (A37).',
  ilo: 'L’Organisation et son Bureau permanent sont un seul partenaire ; les deux noms sont à garder (A36).',
  gmg: 'Une vingtaine d’organisations internationales.',
  eu: 'Titre seul dans la page multilatérale (code court 14925 non résolu) ; l’UE paraît aussi par sa Délégation et par le Fonds fiduciaire d’urgence.',
  'las-economic-social-council':
    'À ne pas confondre avec l’ECOSOC des Nations unies (A37) ; organe de la Ligue des États arabes.',
  'las-refugees-expatriates-migration-dept':
    'L’un des 13 départements du secteur social du Secrétariat ; remanié en 2016 : asile ajouté, politiques démographiques transférées.',
  'african-alliance-migration-development': 'Initiative marocaine ; sigle absent de la source.',
  'eutf-africa':
    'Fonds qui finance un projet : l’appartenance à l’Union européenne n’est pas écrite à cette ligne.',
}
