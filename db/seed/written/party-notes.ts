export const roleNotWritten = 'Rôle déduit de la page, non écrit.'

/** By project and organisation. */
export const partyNotes: Record<string, string | undefined> = {
  'recoming pilot-communes-10':
    'Citées parmi les partenaires, sans rôle ; bénéficiaires selon toute vraisemblance.',
  'recoming local-administrations': 'Citées parmi les partenaires, sans rôle.',
  'recoming local-associations': 'Citées parmi les partenaires, sans rôle.',
  'recoming private-sector': 'Cité parmi les partenaires, sans rôle.',
  'de-mre-investment giz':
    'Règle posée pour l’ensemble du portefeuille allemand (001:37) ; le projet lui-même ne cite aucun partenaire.',
  'de-mre-investment german-chamber-casablanca':
    'Un représentant a assisté à une réunion ; aucun rôle n’est écrit.',
  'maghrib-belgium-impulse enabel':
    'Indiqué au niveau du programme : mise en œuvre en étroite coopération avec Enabel (001:132).',
  'amuddu enabel': 'Indiqué au niveau du programme (001:132).',
  'amuddu entraide-nationale':
    'Identité disputée (A11) : la page écrit « الإنعاش الوطني » (Promotion nationale) ; une page indépendante sur le projet donne Entraide nationale. À confirmer.',
  'vivre-ensemble es-migration-state-secretariat': 'Agit à travers l’OBERAXE.',
  'vivre-ensemble oberaxe': 'Pour le compte du Secrétariat d’État espagnol.',
  'es-technical-skills aecid':
    'La page dit « coopération espagnole dans le cadre de MASAR » (001:208) ; MASAR est financé par l’agence espagnole (001:202).',
  'arcp-participation morocco':
    'Membre au titre de la Ligue des États arabes ; ce n’est pas écrit expressément.',
  'african-alliance-initiative morocco': 'Initiative présentée comme marocaine ; le rôle n’est pas écrit.',
  'african-alliance-initiative iom':
    'Les pages attribuent l’événement tantôt à l’OIM, tantôt à l’Assemblée générale des Nations unies (A38).',
}

/** By project, where the funder is not among the partners. */
export const funderNotes: ReadonlyMap<string, string> = new Map([
  [
    'de-mre-investment',
    'Hérité de la règle posée pour l’ensemble du portefeuille allemand (001:37) ; le ministère n’est pas nommé.',
  ],
  ['de-mre-investment-dup', 'Hérité de la règle posée pour l’ensemble du portefeuille allemand (001:37).'],
  ['vivre-ensemble', 'Déduit : la page dit que le projet s’inscrit dans le cadre du Fonds (001:174).'],
])
