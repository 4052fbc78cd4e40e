import { text } from '../trilingual'

/** Our own sentences, from the facts of the portfolio. */
export const summaries: ReadonlyMap<string, ReturnType<typeof text>> = new Map([
  [
    'recoming',
    text(
      'يروم المشروع تأهيل عشر جماعات ترابية لاستقبال المهاجرين واللاجئين الذين سويت وضعيتهم، عبر التشخيص والتكوين وتبادل التجارب داخل المغرب وخارجه. تشرف عليه الوزارة وتنفذه الوكالة الألمانية بتمويل من الوزارة الفدرالية للتعاون الاقتصادي.',
      'Le projet prépare dix communes à l’accueil des migrants et réfugiés régularisés : diagnostic, formation des acteurs communaux, échanges d’expérience au Maroc et à l’étranger. Le ministère le supervise, la GIZ l’exécute sur financement du BMZ.',
      'The project prepares ten communes to receive regularised migrants and refugees through a diagnosis, training for local actors and exchanges in Morocco and abroad. The ministry supervises it and GIZ carries it out with funding from BMZ.',
    ),
  ],
  [
    'recosa',
    text(
      'يكمل هذا المشروع مشروع RECOMING، ويعمل على تجويد حكامة الهجرة من المستوى الدولي إلى المحلي وعلى تقوية قدرات الإدارة والمجتمع المدني والمهاجرين. تمتد فترته من 2016 إلى 2019.',
      'Complément de RECOMING, ce projet 2016-2019 travaille la gouvernance de la migration à tous les échelons et renforce les capacités de l’administration, de la société civile et des migrants eux-mêmes.',
      'A companion to RECOMING, this 2016-2019 project works on migration governance at every level and builds the capacities of the administration, civil society and migrants themselves.',
    ),
  ],
  [
    'de-asylum-partnership',
    text(
      'شراكة مع ألمانيا لمواكبة الفاعلين الوطنيين في بناء منظومة للجوء تحترم المعايير الدولية والأوروبية. امتدت من 2016 إلى ماي 2017 بتمويل من الوزارة الفدرالية للتعاون الاقتصادي وتنفيذ من الوكالة الألمانية.',
      'Partenariat avec l’Allemagne pour accompagner les acteurs nationaux dans la construction d’un système d’asile conforme aux normes internationales et européennes, de 2016 à mai 2017, sur financement du BMZ.',
      'A partnership with Germany to help national actors build an asylum system in line with international and European standards, from 2016 to May 2017, funded by BMZ.',
    ),
  ],
  [
    'de-mre-investment',
    text(
      'يشجع المشروع حاملي المشاريع من مغاربة ألمانيا على الاستثمار في المغرب والإسهام في تنميته. لا تذكر الصفحة من تقدمه سوى اجتماع مع فريق الوكالة الألمانية وممثل غرفة التجارة الألمانية.',
      'Le projet encourage les porteurs de projets marocains d’Allemagne à investir au Maroc. La page n’en rapporte qu’une réunion avec l’équipe de la GIZ et un représentant de la Chambre allemande de commerce.',
      'The project encourages Moroccan entrepreneurs in Germany to invest in Morocco. The page reports a single step: a meeting with the GIZ team and a representative of the German Chamber of Commerce.',
    ),
  ],
  [
    'de-mre-investment-dup',
    text(
      'لا تورد الصفحة في هذا المشروع الخامس سوى عنوان المشروع الرابع نفسه، دون أي مضمون. يحفظ هنا إلى أن يقرر شخص في شأنه.',
      'De ce cinquième projet, la page ne donne que le titre du quatrième, sans contenu. Il est gardé ici jusqu’à ce qu’une personne tranche.',
      'For this fifth project the page gives only the title of the fourth, with no content. It is kept here until a person decides.',
    ),
  ],
  [
    'maghrib-belgium-impulse',
    text(
      'مشروع من ثلاث سنوات لتعبئة حاملي المشاريع من مغاربة بلجيكا ومواكبتهم في إحداث مقاولاتهم بالمغرب، مع فضاء لرجال الأعمال في البلدين. الاتحاد العام لمقاولات المغرب شريكه الاستراتيجي.',
      'Projet de trois ans qui mobilise et accompagne les Marocains de Belgique souhaitant créer leur entreprise au Maroc, avec un espace d’affaires dans chacun des deux pays. La CGEM en est le partenaire stratégique.',
      'A three-year project that mobilises and coaches Moroccans in Belgium who wish to start a business in Morocco, with a business space in each country. CGEM is its strategic partner.',
    ),
  ],
  [
    'amuddu',
    text(
      'يدعم المشروع تنزيل الاستراتيجية الوطنية للهجرة واللجوء بفتح باب التوجيه والتكوين المهني والتشغيل أمام المهاجرين واللاجئين. مدته أربع سنوات وميزانيته المعلنة 4,6 مليون يورو.',
      'Le projet appuie la stratégie nationale d’immigration et d’asile en ouvrant aux migrants et réfugiés l’orientation, la formation professionnelle et l’emploi. Il dure quatre ans, pour un budget déclaré de 4,6 millions d’euros.',
      'The project supports the national strategy on immigration and asylum by opening guidance, vocational training and employment to migrants and refugees. It lasts four years, with a declared budget of 4.6 million euros.',
    ),
  ],
  [
    'vivre-ensemble',
    text(
      'يقوي المشروع السياسات والآليات العمومية لمناهضة العنصرية وكره الأجانب في المغرب، مع عناية بمقاربة النوع. يجمع مؤسسات مغربية وإسبانية في إطار الصندوق الائتماني الاستعجالي من أجل إفريقيا، من 24 غشت 2017 إلى 23 غشت 2020.',
      'Le projet renforce les politiques et mécanismes publics contre le racisme et la xénophobie, avec une attention au genre. Il réunit institutions marocaines et espagnoles dans le cadre du Fonds fiduciaire d’urgence pour l’Afrique, du 24 août 2017 au 23 août 2020.',
      'The project strengthens public policies and mechanisms against racism and xenophobia, with attention to gender. It brings together Moroccan and Spanish institutions under the Emergency Trust Fund for Africa, from 24 August 2017 to 23 August 2020.',
    ),
  ],
  [
    'es-technical-skills',
    text(
      'يدعم هذا المشروع، في إطار برنامج مسار الممول من التعاون الإسباني، الاستراتيجيتين الوطنيتين للهجرة واللجوء ولمغاربة العالم، مع عناية خاصة بالمغاربة المقيمين بإسبانيا.',
      'Dans le cadre du programme MASAR financé par la coopération espagnole, ce projet appuie les deux stratégies nationales, migration et asile d’une part, Marocains du monde de l’autre, avec un regard particulier sur l’Espagne.',
      'Within the MASAR programme funded by Spanish cooperation, this project supports both national strategies, on migration and asylum and on Moroccans abroad, with particular attention to those living in Spain.',
    ),
  ],
  [
    'three-cultures-partnership',
    text(
      'تجمع الوزارة ومؤسسة الثقافات الثلاث بإشبيلية، منذ سنة 2010، شراكة تتجسد في برنامج عمل سنوي حول الثقافة والاندماج وتعليم اللغات لفائدة المغاربة المقيمين بإسبانيا. ووقعت اتفاقية شراكة بالرباط يوم 20 مارس 2018.',
      'Depuis 2010, le ministère et la fondation sévillane mènent un programme annuel de culture, d’intégration et d’enseignement des langues pour les Marocains d’Espagne. Une convention a été signée à Rabat le 20 mars 2018.',
      'Since 2010 the ministry and the Seville foundation have run a yearly programme of culture, integration and language teaching for Moroccans in Spain. An agreement was signed in Rabat on 20 March 2018.',
    ),
  ],
  [
    'ma-es-forum',
    text(
      'فضاء أحدثته الوزارة وكتابة الدولة الإسبانية للحوار حول الهجرة والاندماج. انعقدت دورته الأولى بمدريد في نونبر 2015 والثانية بالرباط في مارس 2018.',
      'Espace de dialogue sur la migration et l’intégration créé par le ministère et le secrétariat d’État espagnol : première édition à Madrid en novembre 2015, deuxième à Rabat en mars 2018.',
      'A space for dialogue on migration and integration created by the ministry and the Spanish state secretariat: first edition in Madrid in November 2015, second in Rabat in March 2018.',
    ),
  ],
  [
    'gfmd-cochairmanship',
    text(
      'ترأس المغرب وألمانيا بشكل مشترك المنتدى العالمي حول الهجرة والتنمية سنتي 2017 و2018، وهو إطار تشاوري طوعي غير ملزم بين الحكومات. وانعقدت دورة مراكش في دجنبر 2018.',
      'Le Maroc et l’Allemagne ont coprésidé en 2017 et 2018 ce forum volontaire et non contraignant entre gouvernements. La rencontre de Marrakech s’est tenue en décembre 2018.',
      'Morocco and Germany co-chaired this voluntary, non-binding forum of governments in 2017 and 2018. The Marrakesh meeting was held in December 2018.',
    ),
  ],
  [
    'arcp-participation',
    text(
      'آلية مرنة غير ملزمة للحوار بين الدول العربية حول الهجرة، أحدثها مجلس جامعة الدول العربية بقراره رقم 7833 بتاريخ 7 شتنبر 2014. تتولى الأمانة العامة كتابتها الدائمة وتنعقد سنويا في الربع الثاني.',
      'Mécanisme souple et non contraignant de dialogue entre États arabes, institué par la résolution 7833 du Conseil de la Ligue le 7 septembre 2014. Le Secrétariat général en assure le secrétariat permanent ; la réunion est annuelle.',
      'A flexible, non-binding mechanism for dialogue among Arab states, set up by League Council resolution 7833 on 7 September 2014. The General Secretariat is its permanent secretariat; it meets once a year.',
    ),
  ],
  [
    'african-alliance-initiative',
    text(
      'مبادرة أطلقت بنيويورك يوم 3 أكتوبر 2013 لتزويد القارة الإفريقية بإطار تشاوري يربط تدبير الهجرة بالاندماج والتنمية، ومنتدى دوري يجمع الدول والمنظمات والباحثين.',
      'Initiative lancée à New York le 3 octobre 2013 pour doter l’Afrique d’un cadre concerté liant migration, intégration et développement, avec un forum périodique des États, organisations et chercheurs.',
      'An initiative launched in New York on 3 October 2013 to give Africa a concerted framework linking migration, integration and development, with a periodic forum of states, organisations and researchers.',
    ),
  ],
  [
    'au-coordination',
    text(
      'ينسق القطاع مع الاتحاد الإفريقي في أربعة محاور: حرية التنقل والإقامة، والموقف الموحد من الميثاق العالمي، والسياسة الإفريقية للهجرة 2018-2030، وتبادل التجارب في تدبير الجاليات.',
      'Le département se coordonne avec l’Union africaine sur quatre axes : circulation et résidence, position commune sur le Pacte mondial, politique migratoire 2018-2030, expériences de gestion des diasporas.',
      'The department coordinates with the African Union along four axes: movement and residence, the common position on the Global Compact, the 2018-2030 migration policy, and experience with diasporas.',
    ),
  ],
  [
    'afro-asian-labour-migration-seminar',
    text(
      'ندوة إقليمية لمنظمة العمل العربية بتعاون مع وزارة الشغل ومكتب العمل الدولي حول تدبير هجرة اليد العاملة وحماية العمال المهاجرين. لا تذكر الورقة تاريخ انعقادها ولا مكانه.',
      'Séminaire régional de l’Organisation arabe du travail, avec le ministère du Travail et le BIT, sur la gestion des migrations de main-d’œuvre et la protection des travailleurs. La note n’indique ni date ni lieu.',
      'A regional seminar of the Arab Labour Organization, with the labour ministry and the ILO, on managing labour migration and protecting workers. The note gives neither date nor venue.',
    ),
  ],
  [
    'gcm-engagement',
    text(
      'قدم المغرب مقترحاته بشأن الميثاق العالمي للهجرة إثر مشاورات وطنية، وأسهم في إقرار وثيقته النهائية بمراكش في دجنبر 2018.',
      'Le Maroc a présenté ses propositions pour le Pacte mondial après des consultations nationales et contribué à l’adoption du document final à Marrakech en décembre 2018.',
      'Morocco submitted its proposals for the Global Compact after national consultations and contributed to endorsing the final text in Marrakesh in December 2018.',
    ),
  ],
  [
    'south-south-africa-track',
    text(
      'تتقاسم الوزارة تجربتها في تدبير سياسات الهجرة مع البلدان الإفريقية بطلب منها، في إطار جنوب-جنوب أو ثلاثي. تحصي الصفحة خمس اتفاقيات موقعة وسبعا في انتظار التوقيع.',
      'À la demande de pays africains, le ministère partage son expérience des politiques migratoires, en Sud-Sud ou en triangulaire. La page compte cinq accords signés et sept en attente de signature.',
      'At the request of African countries the ministry shares its experience of migration policy, South-South or triangular. The page counts five signed agreements and seven awaiting signature.',
    ),
  ],
  [
    'eu-cooperation',
    text(
      'لم تحتفظ الصفحة إلا بعنوان هذا الباب؛ فقد ضاع مضمونه ولم يعد في الإمكان استرجاعه منها.',
      'La page n’a gardé que le titre de cette rubrique : son contenu est perdu et ne peut en être retrouvé.',
      'The page has kept only the heading of this section: its content is lost and cannot be recovered from it.',
    ),
  ],
  [
    'un-morocco-cooperation',
    text(
      'لم تحتفظ الصفحة إلا بعنوان هذا الباب الخاص بهيئات الأمم المتحدة العاملة بالمغرب؛ فقد ضاع مضمونه.',
      'La page n’a gardé que le titre de cette rubrique sur les organismes des Nations unies au Maroc : son contenu est perdu.',
      'The page has kept only the heading of this section on United Nations bodies in Morocco: its content is lost.',
    ),
  ],
])
