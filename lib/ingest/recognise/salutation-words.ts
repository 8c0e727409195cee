import { splitPhrases } from './word-lists.ts'

/** Words with which a speaker turns to those who listen: what a line of address begins with, by language. */
export const salutationWords: Readonly<Record<string, readonly string[]>> = {
  en: splitPhrases(
    'your excellency; your excellencies; your royal highness; your royal highnesses; your majesty; your majesties; ' +
      'your holiness; your honour; your honor; your worship; their excellencies; your eminence; excellency; excellencies; ' +
      'distinguished; ladies; dear; esteemed; honoured; honored; honourable members; honorable members; ' +
      'honourable delegates; honourable ministers; honourable guests; honourable colleagues; honourable speaker; ' +
      'honorable delegates; honorable guests; honourable senators; president,; the president,; secretary-general; ' +
      'the secretary-general; good morning; good evening; good afternoon; good day; thank you; thanks; colleagues; ' +
      'friends; my fellow; my friends; my dear; fellow; members of; all protocol; bismillah; in the name of; hello; ' +
      'comrades; brothers and sisters; chair,; sir,; madam,; ministers,; deputy prime minister,; delegates,; ' +
      'mr moderator; students,; graduates,; welcome,; honourable members of; greetings,; countrymen',
  ),
  ru: splitPhrases(
    'уважаемые; уважаемый; уважаемая; глубокоуважаемые; глубокоуважаемый; глубокоуважаемая; многоуважаемые; ' +
      'многоуважаемый; дорогие; дорогой; дорогая; дамы и господа; господин председатель; господин президент; ' +
      'госпожа председатель; госпожа президент; господин спикер; господин министр; ваше превосходительство; ' +
      'ваши превосходительства; ваше величество; ваше высочество; ваше святейшество; добрый день; добрый вечер; ' +
      'доброе утро; здравствуйте; коллеги; друзья; товарищи; соотечественники; спасибо; благодарю вас; ' +
      'братья и сестры; братья и сёстры; приветствую вас; господа',
  ),
  kk: splitPhrases(
    'құрметті; қадірлі; қымбатты; ардақты; ханымдар мен мырзалар; төраға мырза; президент мырза; мәртебелі; ' +
      'жоғары мәртебелі; ассалаумағалейкум; сәлеметсіз бе; сәлеметсіздер ме; армысыздар; қайырлы күн; қайырлы таң; ' +
      'қайырлы кеш; әріптестер; достар; ағайын; халайық; рақмет; рахмет; отандастар',
  ),
  uk: splitPhrases(
    'шановні; шановний; шановна; дорогі; пані та панове; добрий день; доброго дня; добрий вечір; друзі; співвітчизники',
  ),
  latinised: splitPhrases('uvazhaemye; uvazhaemyi; uvazhaemaya; kurmetti'),
  fr: splitPhrases(
    'monsieur le; madame la; madame le; mesdames; messieurs; excellences; mes chers; chers; chères; cher; chère; ' +
      'bonjour; bonsoir; votre excellence; mes amis; concitoyens; camarades; citoyennes et citoyens',
  ),
  es: splitPhrases(
    'señor presidente; señora presidenta; señor; señores; señora; señoras; estimados; estimadas; estimado; estimada; ' +
      'queridos; queridas; excelencias; excelencia; buenos días; buenas tardes; buenas noches; compañeros; ' +
      'compatriotas; conciudadanos; vecinas y vecinos; vecinos y vecinas; ciudadanas y ciudadanos; amigas y amigos',
  ),
  pt: splitPhrases(
    'senhor presidente; senhora presidente; senhor; senhores; senhora; senhoras; excelências; excelência; bom dia; ' +
      'boa tarde; boa noite; caros; caras; prezados; meus amigos; concidadãos; amigas e amigos; cidadãs e cidadãos',
  ),
  de: splitPhrases(
    'meine damen; sehr geehrte; sehr geehrter; sehr verehrte; liebe; lieber; exzellenzen; exzellenz; herr präsident; ' +
      'frau präsidentin; guten tag; guten abend; guten morgen; verehrte',
  ),
  it: splitPhrases(
    'signor presidente; signora presidente; signore e signori; signori; cari; care; eccellenze; buongiorno; buonasera; concittadini; ' +
      'cittadine e cittadini; amiche e amici',
  ),
  pl: splitPhrases('szanowni; szanowny; szanowna; drodzy; panie i panowie; wysoka izbo; dzień dobry'),
  tr: splitPhrases('sayın; değerli; saygıdeğer; kıymetli; sevgili'),
  zh: splitPhrases(
    '女士们; 先生们; 主席先生; 主席女士; 尊敬的; 各位; 同志们; 朋友们; 同胞们; 亲爱的; 敬爱的; 女士们、先生们; 秘书长先生',
  ),
  ja: splitPhrases('親愛なる; 皆さん; 皆様; 議長; ご列席の'),
  ko: splitPhrases('존경하는; 여러분; 의장님; 사랑하는'),
  ar: splitPhrases('السيد الرئيس; السيدة الرئيسة; السيدات والسادة; أعزائي; أيها; أيتها; أصحاب; صاحب; بسم الله; الإخوة'),
}
