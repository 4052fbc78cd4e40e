export const milestoneNotes: Record<string, string | undefined> = {
  'act-recoming-05-1': 'Format tripartite ; le troisième pays n’est pas nommé (A53).',
  'act-recoming-05-2': 'Format tripartite ; le troisième pays n’est pas nommé (A53).',
  'act-recoming-05-3': 'Format tripartite ; le troisième pays n’est pas nommé (A53).',
  'act-recoming-06-1':
    'Format bilatéral Maroc-Allemagne. L’ordre des deux missions d’avril 2017 vient de leur numéro (A62).',
  'act-recoming-06-2':
    'Format bilatéral Maroc-Allemagne. L’ordre des deux missions d’avril 2017 vient de leur numéro (A62).',
  'act-recoming-08-1':
    'Deux événements distincts, en décembre de chaque année, et non une période continue (A55).',
  'act-recoming-08-2':
    'Deux événements distincts, en décembre de chaque année, et non une période continue (A55).',
  'act-rec-01': 'Atelier commun à RECOSA et à RECOMING (programme REC).',
  'act-de-invest-01': 'Casablanca est le siège de la chambre, non un lieu indiqué.',
  'act-ve-end': 'Fin prévue selon la page ; rien n’y dit qu’elle a eu lieu.',
  'act-masar-presented': 'Sans date ; après la commission de décembre 2016.',
  'act-gfmd-consultations':
    'Date telle qu’écrite, très probablement 2006 (A01) : tenue pour réalisée, sans date effective, jusqu’à la décision d’une personne. Le lieu n’est pas écrit.',
  'act-gfmd-berlin': 'Sans date dans la source (A49).',
  'act-gfmd-marrakech': 'Le palais des congrès n’est donné que pour les entretiens du ministre.',
  'act-gcm-national-consultations':
    '« Septembre dernier », sans année : 2017 ou 2018 selon la date de rédaction (A25).',
  'act-hld-2013':
    'Organisation attribuée tantôt à l’Assemblée générale, tantôt à l’OIM (A38). Même événement que le lancement de l’Alliance africaine.',
  'act-aamd-launch': 'En marge du Dialogue de haut niveau du même jour.',
  'act-joint-commissions-1996': 'La page décrit une tendance depuis 1996, non un événement.',
  'act-seminar': 'Annoncé par une note sans date ni lieu (A41) : rien ne dit qu’il a eu lieu.',
}
