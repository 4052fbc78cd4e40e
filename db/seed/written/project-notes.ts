const ANNOUNCED =
  'Statut non retenu : la page l’annonce au futur, et le temps du verbe ne fait pas foi (A51).'

export const projectNotes: Record<string, string | undefined> = {
  recoming:
    'Comporte aussi une coopération triangulaire (série « stratégie d’intégration »). La page n’indique pas de période (A05).',
  recosa: 'Complète RECOMING. La page annonce trois objectifs et n’en numérote que deux (A03).',
  'de-mre-investment':
    'Ni période ni partenaires propres dans la page ; le financement vient de la règle posée pour l’ensemble du portefeuille allemand (A05, A52).',
  'de-mre-investment-dup':
    'Cinquième projet allemand de la page : même intitulé que le quatrième, sans contenu. Doublon présumé, en attente de la décision d’une personne (A02).',
  'maghrib-belgium-impulse': `${ANNOUNCED} Bailleur non indiqué (programme de coopération belge). Le sigle MBI ne figure pas dans la source.`,
  amuddu: `${ANNOUNCED} Bailleur non indiqué (programme de coopération belge).`,
  'vivre-ensemble':
    'Statut non retenu : la page dit le projet lancé le 24 août 2017 et appelé à se poursuivre jusqu’au 23 août 2020, à une date de rédaction ancienne (A51). Coopération bilatérale à financement multilatéral. La liste des départements ministériels se termine par « etc. » (A47).',
  'es-technical-skills':
    'Appelé projet, puis programme (A43). Période propre non indiquée ; celle de MASAR est 2017-2018.',
  'three-cultures-partnership':
    'Statut non retenu : la page dit le ministère partenaire depuis 2010, avec un programme d’action annuel, sans date de fin ; la page a vieilli.',
  'arcp-participation': 'Début : date de la décision fondatrice. Processus sans terme.',
  'african-alliance-initiative':
    'Début : date du lancement. Initiative sans terme. Relève à la fois du multilatéral et du Sud-Sud.',
  'au-coordination': 'Relève à la fois du multilatéral et du Sud-Sud.',
  'afro-asian-labour-migration-seminar':
    'Ni date ni lieu dans la source ; le texte précède l’adoption du Pacte mondial (A41). Relève aussi du Sud-Sud.',
  'south-south-africa-track':
    'Pays cités : Soudan, Côte d’Ivoire, Sénégal, Tunisie, Égypte ; tous ne sont pas subsahariens (A29). Comprend aussi la coopération triangulaire.',
  'eu-cooperation': 'Titre seul : le contenu tenait à un code court non résolu, 14925 (A32).',
  'un-morocco-cooperation': 'Titre seul : le contenu tenait à un code court non résolu, 14931 (A32).',
}
