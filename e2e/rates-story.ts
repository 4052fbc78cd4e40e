/** Long ago and in currencies of their own: nothing here changes what other journeys see. */
export const stories = {
  ar: {
    currency: 'CZK',
    year: 1941,
    rate: '46,5',
    source: 'بنك المغرب',
    why: 'خطأ في النقل عن الجدول المنشور.',
    reopened: 'طلب المفتشية تصحيح السعر.',
    file: (year: number, code: string) =>
      `التاريخ;العملة;السعر;المصدر\n05/01/${year};${code};0,47;بنك المغرب\n06/01/${year};${code};صفر;بنك المغرب\n07/01/${year};EURO;1;`,
    mended: (year: number, code: string) =>
      `التاريخ;العملة;السعر;المصدر\n05/01/${year};${code};0,47;بنك المغرب\n06/01/${year};${code};0,48;بنك المغرب`,
  },
  fr: {
    currency: 'PLN',
    year: 1942,
    rate: '46.5',
    source: 'Bank Al-Maghrib, cours moyen',
    why: 'Erreur de report depuis la cote publiée.',
    reopened: 'Rectification demandée par l’inspection.',
    file: (year: number, code: string) =>
      `date;devise;taux;source\n05/01/${year};${code};0,47;Bank Al-Maghrib\n06/01/${year};${code};zéro;Bank Al-Maghrib\n07/01/${year};EURO;1;`,
    mended: (year: number, code: string) =>
      `date;devise;taux;source\n05/01/${year};${code};0,47;Bank Al-Maghrib\n06/01/${year};${code};0,48;Bank Al-Maghrib`,
  },
} as const
