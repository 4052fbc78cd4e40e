const open = [
  {
    ar: 'موافاة الوزارة بلائحة الجماعات المستفيدة.',
    fr: 'Transmettre au ministère la liste des communes bénéficiaires.',
  },
  { ar: 'إعداد النسخة العربية من الدليل.', fr: 'Préparer la version arabe du guide.' },
] as const

const name = { ar: 'لجنة قيادة المشروع', fr: 'Comité de pilotage du projet' }

/** What is said and decided at the fourth meeting, as an officer would write it. */
export const stories = {
  ar: {
    ...{ name, open },
    item: 'برنامج العمل لسنة 2027',
    said: 'عرضت الوكالة برنامج العمل وناقشه الأعضاء.',
    decided: [
      'المصادقة على برنامج العمل لسنة 2027.',
      'التوصية بإشراك الجماعات في التتبع.',
      'تقديم تقرير مالي مفصل قبل نهاية السنة.',
    ],
    due: '15 يناير 2031',
    represents: 'حكيمة الراشدي',
    remark: 'يرجى تدقيق تاريخ انطلاق البرنامج.',
    answer: 'التاريخ المذكور هو المتفق عليه في الاجتماع.',
    reservation: 'مع التحفظ على الجدولة الزمنية.',
    evidence: 'رسالة رقم 214',
  },
  fr: {
    ...{ name, open },
    item: 'Plan de travail 2027',
    said: 'L’agence a présenté le plan de travail, que les membres ont examiné.',
    decided: [
      'Le plan de travail 2027 est adopté.',
      'Il est recommandé d’associer les communes au suivi.',
      'Remettre un rapport financier détaillé avant la fin de l’année.',
    ],
    due: '15 janvier 2031',
    represents: 'Hakima Errachidi',
    remark: 'Merci de préciser la date de démarrage du plan.',
    answer: 'La date indiquée est celle convenue en séance.',
    reservation: 'Sous réserve du calendrier de décaissement.',
    evidence: 'Courrier n° 214',
  },
} as const
