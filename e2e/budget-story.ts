/** What is given, promised, paid and spent, as an officer and a liaison would type it. */
export const stories = {
  ar: {
    given: ['4,6 مليون', '12.500.000'],
    committed: '1 مليون',
    disbursed: '400.000,50',
    beyond: '700 000',
    corrected: '599.999,50',
    day: '4 مارس 2026',
    reference: 'ORD-2026-014',
    why: 'دفعة مسبقة متفق عليها مع لجنة القيادة.',
    returned: 'يرجى تصحيح المبلغ وفق أمر الأداء.',
    undone: 'سُجلت العملية مرتين.',
  },
  fr: {
    given: ['4,6 millions', '12 500 000'],
    committed: '1 million',
    disbursed: '400 000,50',
    beyond: '700 000',
    corrected: '599 999,50',
    day: '4 mars 2026',
    reference: 'ORD-2026-014',
    why: 'Avance convenue avec le comité de pilotage.',
    returned: 'Merci de rectifier le montant d’après l’ordre de paiement.',
    undone: 'L’opération a été saisie deux fois.',
  },
} as const
