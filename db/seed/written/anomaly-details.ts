import type { LocalizedText } from '@/lib/localized-text'
import { text } from '../trilingual'

const details = {
  A01: text(
    'أُرخت مشاورات الأمين العام التي أفضت إلى إحداث المنتدى بيومي 14 و15 شتنبر 2016؛ بينما تؤرخ المصادر العمومية للأمم المتحدة الحوار الرفيع المستوى بيومي 14 و15 شتنبر 2006، وانعقد المنتدى الأول ببروكسيل في يوليوز 2007. اليوم والشهر مطابقان، والعقد وحده مختلف.',
    'Les consultations du Secrétaire général à l’origine du Forum sont datées des 14 et 15 septembre 2016 ; les sources publiques de l’ONU datent le Dialogue de haut niveau des 14 et 15 septembre 2006, et le premier Forum s’est tenu à Bruxelles en juillet 2007. Le jour et le mois concordent, seule la décennie diffère.',
    'The Secretary-General’s consultations that led to the Forum are dated 14-15 September 2016; public UN sources date the High-level Dialogue 14-15 September 2006, and the first Forum met in Brussels in July 2007. The day and month match, only the decade is off.',
  ),
  A02: text(
    'يكرر المشروع 5 عنوان المشروع 4 (ولا يختلفان إلا بنقطة في آخر السطر) دون مضمون. وتعلن المقدمة خمسة مشاريع، فقد يكون هناك مشروع خامس متميز حل محله هذا العنوان.',
    'Le projet 5 reprend l’intitulé du projet 4 (seul un point final diffère) et n’a pas de contenu. L’introduction annonce cinq projets : un cinquième, distinct, a pu être écrasé.',
    'Project 5 repeats the title of project 4 (only a final full stop differs) and has no body. The introduction announces five projects, so a distinct fifth one may have been overwritten.',
  ),
  A03: text(
    'يعلن مشروع RECOSA ثلاثة أهداف أساسية ولا يرقم منها سوى اثنين؛ وقد يكون السطر 99 (الاندماج) هو الهدف الثالث المفقود.',
    'RECOSA annonce trois objectifs principaux et n’en numérote que deux ; la ligne 99 (intégration) est peut-être le troisième, perdu.',
    'RECOSA announces three core objectives but numbers only two; line 99 (integration) may be the lost third one.',
  ),
  A04: text(
    'ترد الأهداف تحت عنوان «تقدم المشروع»؛ والعنصر الوحيد المتعلق بالتقدم هو الورشة المذكورة في السطر 100.',
    'Les objectifs suivent un titre « avancement du projet » ; le seul élément d’avancement est l’atelier de la ligne 100.',
    'The objectives follow a “progress” heading; the only item of progress is the workshop at line 100.',
  ),
  A05: text(
    'لا فترة لمشروع RECOMING؛ ومشروع الاستثمار دون فترة ولا شركاء، وممولُه مذكور على مستوى المحفظة وحدها؛ ولا ميزانية لأي مشروع ألماني أو إسباني ولا لمشروع تحفيز المغرب-بلجيكا.',
    'RECOMING n’a pas de période ; le projet d’investissement n’a ni période ni partenaires, et son bailleur n’est indiqué qu’au niveau du portefeuille ; aucun projet allemand ou espagnol n’a de budget, Maghrib Belgium Impulse non plus.',
    'RECOMING has no period; the investment project has no period, no partners and a funder stated only for the portfolio; no German or Spanish project has a budget, nor has Maghrib Belgium Impulse.',
  ),
  A06: text(
    'البداية معلومة بالسنة والنهاية بالشهر. وقد تُقرأ العبارة خطأ على أنها سنة متبوعة بشهر.',
    'Le début est connu à l’année, la fin au mois. Lue trop vite, l’expression passerait pour une année suivie d’un mois.',
    'The start is known to the year, the end to the month. Read too fast, the words pass for a year followed by a month.',
  ),
  A07: text(
    'المدى نفسه بين سنتين مكتوب بأربع طرق؛ والكتابة بالخط المائل تشبه جزءا من تاريخ.',
    'Un même intervalle d’années est écrit de quatre façons ; la forme à barre oblique ressemble à un fragment de date.',
    'The same kind of range is written in four ways; the form with a slash looks like part of a date.',
  ),
  A08: text(
    'تحفيز المغرب-بلجيكا: 6 + 24 + 6 = 36 شهرا، أي 3 سنوات. أمودو: 6 + 36 + 6 = 48 شهرا، أي 4 سنوات. ويمتدان على أربع سنوات وخمس سنوات مدنية على التوالي، ولا تعارض في ذلك: المدة زمن منقض، لا عدد السنوات المذكورة.',
    'Maghrib Belgium Impulse : 6 + 24 + 6 = 36 mois, soit 3 ans. AMUDDU : 6 + 36 + 6 = 48 mois, soit 4 ans. Ils touchent respectivement quatre et cinq années civiles, sans contradiction : la durée est un temps écoulé, non un nombre d’années citées.',
    'Maghrib Belgium Impulse: 6 + 24 + 6 = 36 months, or 3 years. AMUDDU: 6 + 36 + 6 = 48 months, or 4 years. They touch four and five calendar years respectively, which is no contradiction: a duration is time elapsed, not years named.',
  ),
  A09: text(
    'مسافة ناقصة وحرف I كبير في غير محله؛ والاسم الصحيح Maghrib Belgium Impulse.',
    'Espace manquante et I majuscule égaré ; le nom exact est Maghrib Belgium Impulse.',
    'A missing space and a stray capital I; the right name is Maghrib Belgium Impulse.',
  ),
  A10: text(
    'كُتب «الاتحاد العالم» بدل «الاتحاد العام»؛ والرمز المختصر CGEM يحسم الهوية.',
    'Le mot écrit signifie « mondiale » au lieu de « générale » ; le sigle CGEM fixe l’identité.',
    'The word as written means “world” instead of “general”; the acronym CGEM fixes the identity.',
  ),
  A11: text(
    'النص يذكر حرفيا الإنعاش الوطني، وهو هيئة أخرى؛ بينما تذكر صفحة مستقلة عن المشروع التعاون الوطني. وقد يكون ذلك من أثر كلمة «إنعاش» الواردة قبله في اسم الوكالة الوطنية لإنعاش التشغيل والكفاءات.',
    'Le texte dit littéralement Promotion nationale, un autre organisme ; une page indépendante sur le projet donne Entraide nationale (التعاون الوطني). Le mot « إنعاش », présent juste avant dans le nom de l’ANAPEC, a pu contaminer la suite.',
    'The text literally reads Promotion nationale, a different body; an independent page on the project gives Entraide nationale (التعاون الوطني). The word “إنعاش”, just before in the name of ANAPEC, may have contaminated it.',
  ),
  A12: text(
    'الاسم نفسه بأحرف كبيرة ثم صغيرة. وقد يكون الرمز المتداول مختلفا (RECOMIG)، لكن ذلك لم يتأكد.',
    'Le même nom en capitales et en minuscules. Le sigle en usage pourrait être autre (RECOMIG), sans que cela ait pu être confirmé.',
    'The same name in two letter cases. The acronym in public use may be another (RECOMIG), but this could not be confirmed.',
  ),
  A13: text(
    'ترد الصفة مؤنثة («الألمانية») ثم مذكرة («الألماني»).',
    'L’adjectif est tantôt au féminin, tantôt au masculin.',
    'The adjective is feminine in one place, masculine in the other.',
  ),
  A14: text(
    'الاسم الكامل، ثم اسم مختصر، ثم عبارة عامة هي «التعاون الإسباني».',
    'Nom complet, nom abrégé, puis l’expression générale « coopération espagnole ».',
    'The full name, a short name, then the general words “Spanish cooperation”.',
  ),
  A15: text('تسميتان لهيئة واحدة.', 'Deux appellations pour un même organisme.', 'Two names for one body.'),
  A16: text(
    'تغيرت تسمية الوزارة مع الزمن.',
    'Le ministère a changé d’intitulé au fil du temps.',
    'The ministry was renamed over time.',
  ),
  A17: text(
    'التسمية الكاملة، ثم تسمية تذكر شؤون الهجرة، ثم «القطاع».',
    'Intitulé complet, intitulé mentionnant les affaires de la migration, puis « le département ».',
    'The full title, a title that mentions migration affairs, then “the department”.',
  ),
  A18: text(
    'تغطي الفترة 12 سنة، لا عشر سنوات.',
    'L’intervalle couvre 12 ans, et non dix.',
    'The range covers 12 years, not ten.',
  ),
  A19: text(
    'التاريخ نفسه مكتوب باليوم ثم الشهر ثم السنة، وفي موضع آخر بالسنة ثم الشهر ثم اليوم؛ ولو قُرئ الشهر أولا لكان 9 يوليوز.',
    'La même date est écrite jour-mois-année, ailleurs année-mois-jour ; en lisant le mois d’abord, on obtiendrait le 9 juillet.',
    'The same date is written day-month-year in one place and year-month-day in another; read month first, it would be 9 July.',
  ),
  A20: text(
    'اليوم لا يتجاوز 12 في عدة تواريخ، فيلتبس بالشهر. وتثبت قراءة اليوم قبل الشهر بتاريخي 28/2 و19/3 في اللائحة نفسها وبالترتيب الزمني؛ أما الاتفاقيات فتبدأ تواريخها بالسنة.',
    'Dans plusieurs dates le jour ne dépasse pas 12 et se confond avec le mois. Les dates 28/2 et 19/3 de la même liste et l’ordre chronologique prouvent que le jour vient d’abord ; les accords, eux, commencent par l’année.',
    'In several dates the day does not exceed 12 and may be taken for the month. The dates 28/2 and 19/3 in the same list and the order of time prove that the day comes first; the agreements begin with the year.',
  ),
  A21: text(
    'يوافق 7 أبريل 2018 يوم سبت، وهو يوم نهاية الأسبوع الوحيد بين اللقاءات الأحد عشر المؤرخة. ملاحظة للتنبيه فقط.',
    'Le 7 avril 2018 est un samedi, seul jour de fin de semaine parmi les onze audiences datées. Simple signalement.',
    '7 April 2018 is a Saturday, the only weekend day among the eleven dated audiences. Pointed out, no more.',
  ),
  A22: text(
    'حرف ناقص في «محمد»؛ و«تهاني» بدل «ثاني»؛ و«ايريما» بدل «إبريما»؛ و«الكامبي» بدل «الغامبي»؛ وكلمات ملتصقة؛ و«الاماراتية» و«ماليي» مكتوبتان على غير وجههما.',
    'Lettre omise dans Mohammed ; « Tahani » pour Thani ; « Irima » pour Ebrima ; « gambien » avec un k ; mots collés ; « émiratisation » et « Maliens » mal écrits.',
    'A letter dropped in Mohammed; “Tahani” for Thani; “Irima” for Ebrima; “Gambian” with a k; words run together; “Emiratisation” and “Malians” misspelt.',
  ),
  A23: text(
    'البلد نفسه مكتوب بطريقتين في الصفحة ذاتها.',
    'Le même pays est écrit de deux façons dans une même page.',
    'The same country is spelt in two ways within one page.',
  ),
  A24: text(
    'تتجاور الصيغة المغربية «نونبر» وصيغة «نوفمبر»؛ وترد صيغ مغربية أخرى (شتنبر، دجنبر، غشت، ماي).',
    'La forme marocaine de novembre côtoie une forme d’autres pays arabes ; d’autres mois sont à la marocaine (شتنبر، دجنبر، غشت، ماي).',
    'The Moroccan form of November stands beside the form of other Arab countries; other months are in the Moroccan form (شتنبر، دجنبر، غشت، ماي).',
  ),
  A25: text(
    'السنة رهينة بتاريخ تحرير الصفحة: الأرجح 2017 أو 2018.',
    'L’année dépend de la date de rédaction : 2017 ou 2018, probablement.',
    'The year depends on when the page was drafted: 2017 or 2018, probably.',
  ),
  A26: text(
    'ينبغي أن تُقرأ «المنية» «المعنية».',
    'Une lettre manque : il faut lire « المعنية » (concernées).',
    'A letter is missing: it should read “المعنية” (concerned).',
  ),
  A27: text(
    'خمسة بلدان، ثم عنوان واحد وخمسة تواريخ. يقوم الربط بينها على ترتيب الأسطر، ويُفترض أن العنوان يشملها جميعا.',
    'Cinq pays, puis un seul intitulé et cinq dates. Le rapprochement repose sur l’ordre des lignes ; l’intitulé est supposé commun à toutes.',
    'Five countries, then one title and five dates. Their pairing rests on the order of the lines; the title is assumed to be shared by all.',
  ),
  A28: text('لم يُذكر سوى العدد.', 'Seul le nombre est donné.', 'Only the count is given.'),
  A29: text(
    'لا ينطبق عنوان الباب على بلدين من الخمسة (وربما ثلاثة باحتساب السودان).',
    'Le titre de la rubrique ne convient pas à deux des cinq pays (trois, peut-être, avec le Soudan).',
    'The heading of the section does not fit two of the five countries (three, arguably, with Sudan).',
  ),
  A30: text(
    '800.000 تعني ثمانمائة ألف، بينما النقطة في 4.6 مليون فاصلة عشرية.',
    '800.000 vaut huit cent mille, alors que le point de 4.6 millions est une virgule décimale.',
    '800.000 stands for eight hundred thousand, while the dot in 4.6 million is a decimal point.',
  ),
  A31: text(
    'أزواج الأرقام والكلمات مرتبة كما تظهر للعين؛ والرقم في ترتيبه الصحيح 06 61 07 60 60. وتنقص علامة + في باقي الأرقام.',
    'Les paires de chiffres et les libellés sont dans l’ordre visuel ; le numéro se lit 06 61 07 60 60. Le « + » manque aux autres numéros.',
    'Pairs of digits and labels stand in visual order; the number reads 06 61 07 60 60. The others lack a “+”.',
  ),
  A32: text(
    'أربعة أجزاء غائبة عن الصفحات: تفاصيل المنتدى العالمي، والتعاون مع الاتحاد الأوروبي، وهيئات الأمم المتحدة بالمغرب، وتفاصيل عملية التشاور العربية. ولا مضمون غيرها في بابي الاتحاد الأوروبي والأمم المتحدة.',
    'Quatre fragments manquent aux pages : détails du FMMD, coopération avec l’UE, organismes des Nations unies au Maroc, détails du processus consultatif arabe. Les rubriques UE et ONU n’ont pas d’autre contenu.',
    'Four fragments are missing from the pages: details of the GFMD, cooperation with the EU, UN bodies in Morocco, details of the Arab consultative process. The EU and UN sections have no other content.',
  ),
  A33: text(
    'حروف منقولة من ملف PDF بأشكالها المرسومة، مع ضياع المسافات؛ فلا يعثر عليها البحث.',
    'Lettres collées depuis un PDF sous leur forme de présentation, espaces perdues : la recherche ne les trouve pas.',
    'Letters pasted from a PDF in their presentation forms, with spaces lost: a search does not find them.',
  ),
  A34: text(
    'مسافات ناقصة، غالبا بعد واو في آخر الكلمة.',
    'Espaces manquantes, souvent après un « و » final.',
    'Missing spaces, often after a final “و”.',
  ),
  A35: text(
    'الاسم الرسمي هو المنظمة الدولية للهجرة.',
    'Le nom officiel est Organisation internationale pour les migrations.',
    'The official name is International Organization for Migration.',
  ),
  A36: text(
    'المنظمة من جهة، ومكتبها من جهة أخرى.',
    'L’Organisation d’un côté, son Bureau de l’autre.',
    'The Organization in one place, its Office in another.',
  ),
  A37: text(
    'المقصود في صفحة التعاون الثنائي مجلس الأمم المتحدة، وفي صفحة عملية التشاور العربية مجلس جامعة الدول العربية، حسب السياق.',
    'Dans la page « Coopération bilatérale », il s’agit du Conseil de l’ONU ; dans celle du processus consultatif arabe, de celui de la Ligue des États arabes, d’après le contexte.',
    'In the “Bilateral cooperation” page it is the United Nations council; in the page on the Arab consultative process, that of the League of Arab States, from the context.',
  ),
  A38: text(
    'يُنسب الحوار نفسه إلى الجمعية العامة للأمم المتحدة وإلى المنظمة الدولية للهجرة. وحسب المصادر العمومية: الجمعية العامة، نيويورك، 3 و4 أكتوبر 2013.',
    'Le même dialogue est attribué à l’Assemblée générale des Nations unies et à l’OIM. Selon les sources publiques : Assemblée générale, New York, 3 et 4 octobre 2013.',
    'The same dialogue is attributed to the United Nations General Assembly and to IOM. According to public sources: General Assembly, New York, 3-4 October 2013.',
  ),
  A39: text(
    'يذكر السطر 32 اسم الإدارة قبل 2016، والسطر 36 اسمها الجديد؛ وتتناوب «المغربين»، التي قد تُفهم خطأ، مع «المغتربين».',
    'La ligne 32 donne le nom du département d’avant 2016, la ligne 36 le nouveau ; « المغربين », qui se lirait « Marocains », alterne avec « المغتربين » (expatriés).',
    'Line 32 gives the department’s name before 2016, line 36 the new one; “المغربين”, which could be read “Moroccans”, alternates with “المغتربين” (expatriates).',
  ),
  A40: text(
    'الصواب «وشؤون الهجرة».',
    'Il faut lire « وشؤون الهجرة » (« et des affaires de la migration »).',
    'It should read “وشؤون الهجرة” (“and migration affairs”).',
  ),
  A41: text(
    'لا عنوان صريح ولا تاريخ ولا مكان؛ وينتهي النص باسم البلد وحده، فقد يكون مبتورا. وتوصف الندوة بالأفروأسيوية بينما يتحدث النص عن البلدان العربية والإفريقية.',
    'Ni titre explicite, ni date, ni lieu ; le texte s’arrête sur le seul nom du pays et peut être tronqué. Le séminaire est dit « afro-asiatique » alors que le texte parle des pays arabes et africains.',
    'No explicit title, date or venue; the text ends on the bare name of the country and may be truncated. The seminar is called “Afro-Asian” while the text speaks of Arab and African countries.',
  ),
  A42: text(
    'يتكرر إحداث فضاء دائم للتبادل في هدفين، وكذا في المقدمة وفي المحور الثالث.',
    'Un espace permanent d’échange revient dans deux objectifs, ainsi que dans l’introduction et le troisième axe.',
    'A permanent space for exchange comes up in two objectives, and again in the introduction and the third axis.',
  ),
  A43: text(
    'يسمى الشيء نفسه مشروعا ثم برنامجا؛ وكذلك REC «مشروع» يضم مشروعين (السطر 100).',
    'Le même objet est appelé projet, puis programme ; de même, REC est un « projet » qui en réunit deux (ligne 100).',
    'The same thing is called a project, then a programme; likewise REC is a “project” made of two (line 100).',
  ),
  A44: text(
    'الاسم الرسمي: المؤسسة الدولية والإيبيرية-الأمريكية.',
    'Le nom officiel dit « internationale et ibéro-américaine ».',
    'The official name says “International and Ibero-American”.',
  ),
  A45: text(
    'مشروع، وموضوع دورة من المنتدى، وشعار، ومفهوم أيضا. والعنوان العمومي الكامل للمشروع أطول.',
    'Un projet, le thème d’une édition du forum, un slogan, et aussi un concept. Le titre public complet du projet est plus long.',
    'A project, the theme of a forum edition, a slogan, and a concept too. The full public title of the project is longer.',
  ),
  A46: text(
    'يعلن برنامج مسار عدة مشاريع؛ ولا يليه سوى واحد.',
    'MASAR annonce plusieurs projets ; un seul suit.',
    'MASAR announces several projects; only one follows.',
  ),
  A47: text(
    '«أهمها»، «من بينهم»، «إلخ»، «بعض الفاعلين»: لوائح تقول عن نفسها إنها ناقصة.',
    '« Les plus importants », « parmi eux », « etc. », « certains acteurs » : des listes qui se disent incomplètes.',
    '“The most important”, “among them”, “etc.”, “some actors”: lists that say they are incomplete.',
  ),
  A48: text(
    'يذكر النص العام بلدا مضيفا واحدا ولجنة ثلاثية سنوية؛ أما الولاية الفعلية فكانت برئيسين مشتركين على مدى سنتين.',
    'Le texte général décrit un seul pays hôte et une troïka annuelle ; le mandat effectif a compté deux coprésidents sur deux ans.',
    'The general text describes a single host country and a yearly troika; the actual term had two co-chairs over two years.',
  ),
  A49: text(
    'الدورة غير مؤرخة في المصدر؛ وأصل هذه الآلية يحتاج إلى تحقق، إذ لم يوجد ما يثبته أو ينفيه.',
    'L’édition n’est pas datée dans la source ; l’origine du mécanisme reste à vérifier, rien n’ayant été trouvé qui la confirme ou l’infirme.',
    'The edition is undated in the source; the origin of the mechanism remains to be checked, as nothing was found to confirm or deny it.',
  ),
  A50: text(
    'مفرد هنا وجمع هناك، و«نظامية» هنا و«منتظمة» هناك.',
    'Tantôt au singulier, tantôt au pluriel, et deux adjectifs pour « régulière » (نظامية، منتظمة).',
    'Singular here, plural there, and two adjectives for “regular” (نظامية، منتظمة).',
  ),
  A51: text(
    'تتجاور أهداف الألفية وأهداف التنمية المستدامة، وترد صيغة المستقبل عن برامج انتهت. وتدل القرائن على أن صفحة التعاون الثنائي حُررت بين دجنبر 2018 وغشت 2020، وورقة الندوة قبل دجنبر 2018.',
    'Objectifs du Millénaire et objectifs de développement durable se côtoient, et des programmes aujourd’hui terminés sont au futur. Des indices situent la page « Coopération bilatérale » entre décembre 2018 et août 2020, et la note du séminaire avant décembre 2018.',
    'Millennium Development Goals stand beside Sustainable Development Goals, and programmes now ended are in the future tense. Internal clues place the “Bilateral cooperation” page between December 2018 and August 2020, and the seminar note before December 2018.',
  ),
  A52: text(
    'ترد القاعدة بين إعلان المشاريع ولائحتها؛ ولا يذكر المشروعان 4 و5 ممولا خاصا بهما.',
    'La règle se trouve entre l’annonce des projets et leur liste ; les projets 4 et 5 ne nomment pas de bailleur propre.',
    'The rule stands between the announcement of the projects and their list; projects 4 and 5 name no funder of their own.',
  ),
  A53: text(
    'نسخة ثلاثية الأطراف: لا تُعرف تركيا إلا استنتاجا من ذكر إسطنبول.',
    'Édition tripartite : la Türkiye ne se déduit que d’Istanbul.',
    'Trilateral edition: Türkiye can only be deduced from Istanbul.',
  ),
  A54: text(
    'النسخة الأولى ثلاثية الأطراف، والثانية ثنائية باسم مختلف قليلا.',
    'La première édition est tripartite, la deuxième bilatérale sous un nom légèrement différent.',
    'The first edition is trilateral, the second bilateral under a slightly different name.',
  ),
  A55: text(
    'تظاهرتان منفصلتان في شهر دجنبر، لا فترة متصلة.',
    'Deux événements distincts, en décembre, et non une période continue.',
    'Two separate December events, not one continuous period.',
  ),
  A56: text(
    'استقبال وزير الداخلية الفنلندي وافتتاح المنتدى بالرباط وتوقيع الاتفاقية في يوم واحد. أمر معقول، وليس تكرارا.',
    'L’audience du ministre finlandais de l’Intérieur, l’ouverture du forum à Rabat et la signature de la convention ont lieu le même jour. Plausible : ce n’est pas un doublon.',
    'The audience of the Finnish interior minister, the opening of the forum in Rabat and the signing of the agreement share a day. Plausible: not a duplicate.',
  ),
  A57: text(
    'عشرة من الأسماء الأحد عشر الأولى بحروف لاتينية والباقي بالعربية؛ مع أحرف كبيرة وعلامات ضائعة.',
    'Dix des onze premières audiences sont en lettres latines, les autres en arabe ; capitales et signes diacritiques perdus.',
    'Ten of the first eleven audiences are in Latin letters, the rest in Arabic; capitals, and diacritics lost.',
  ),
  A58: text(
    'خلط مع التسمية القديمة «منظمة الوحدة الإفريقية»، وتعدد في طريقة كتابة الاسم.',
    'Mélange avec l’ancienne Organisation de l’unité africaine, et plusieurs graphies.',
    'Mixed with the old Organisation of African Unity, and spelt in several ways.',
  ),
  A59: text(
    'تسمى الدورة «نسخة» ثم «دورة».',
    'L’édition est appelée « نسخة », puis « دورة ».',
    'An edition is called “نسخة”, then “دورة”.',
  ),
  A60: text(
    'تسمي الفقرة نفسها هيئة الأمم المتحدة وحدة ثم لجنة.',
    'Un même paragraphe appelle l’organe des Nations unies unité, puis commission.',
    'One paragraph calls the United Nations body a unit, then a committee.',
  ),
  A61: text(
    'بيانات متطابقة في صفحتي التعاون المتعدد الأطراف والتعاون الثنائي.',
    'Identiques dans les pages « Coopération multilatérale » et « Coopération bilatérale ».',
    'Identical in the “Multilateral cooperation” and “Bilateral cooperation” pages.',
  ),
  A62: text(
    'التاريخان معلومان بالشهر فقط؛ والترتيب مأخوذ من رقم كل مهمة.',
    'Dates connues au mois seulement ; l’ordre vient du numéro de chaque mission.',
    'Dates known to the month only; the order comes from the number of each mission.',
  ),
  A63: text(
    'المستوى الوطني يشمل في النص «الوطني» من جديد.',
    'Le niveau national comprend à nouveau « national ».',
    'The national level includes “national” again.',
  ),
  A64: text(
    'الصواب «بصفتها».',
    'Il faut lire « بصفتها » (en sa qualité de).',
    'It should read “بصفتها” (in its capacity as).',
  ),
  A65: text(
    'نص تأسيس عملية التشاور العربية وارد في صفحتين، والدورة الأولى للمنتدى مذكورة مرتين في صفحة التعاون الثنائي. وكل النسخ متطابقة.',
    'Le texte fondateur du processus consultatif arabe figure dans deux pages, et la première édition du forum deux fois dans la page « Coopération bilatérale ». Toutes les copies concordent.',
    'The founding text of the Arab consultative process is in two pages, and the first edition of the forum is twice in the “Bilateral cooperation” page. All copies agree.',
  ),
}

/** What each anomaly is about, for who has to decide. */
export const anomalyDetails: ReadonlyMap<string, LocalizedText> = new Map(Object.entries(details))
