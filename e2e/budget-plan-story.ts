/** What an officer would write and type into a budget, and a director answer. */
export const stories = {
  ar: {
    training: 'تكوين الأعوان',
    desks: 'افتتاح الشبابيك',
    typed: ['1,2 مليون', '300.000', '450 000,50'],
    moved: '50.000',
    tooMuch: '2 مليون',
    why: 'نقل الاعتمادات بعد تأجيل افتتاح شباكين.',
    note: 'ميزانية أعدت مع وكالة التنفيذ.',
    refused: 'يرجى تفصيل البند الأول.',
  },
  fr: {
    training: 'Formation des agents',
    desks: 'Ouverture des guichets',
    typed: ['1,2 million', '300 000', '450 000,50'],
    moved: '50 000',
    tooMuch: '2 millions',
    why: 'L’ouverture de deux guichets est reportée.',
    note: 'Budget établi avec l’organisme d’exécution.',
    refused: 'Merci de détailler la première ligne.',
  },
} as const
