/**
 * Words that say how much, how often, how surely or on what condition, by their sense: one sense for another, or a sense
 * more or less, makes a sentence say something else. Denials are told apart in `negations.ts`.
 */
export const turning: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    all: 'all every each everyone everybody everything everywhere entire entirely whole wholly both completely fully',
    some: 'some somebody someone something several partly partially',
    few: 'few rarely seldom hardly barely scarcely',
    many: 'many much most mostly majority',
    any: 'any anyone anybody anything either',
    always: 'always forever invariably constantly',
    often: 'often usually frequently generally regularly',
    sometimes: 'sometimes occasionally',
    almost: 'almost nearly virtually approximately roughly',
    only: 'only merely solely exclusively',
    must: 'must',
    should: 'should ought',
    may: 'may might perhaps possibly maybe probably likely',
    can: 'can',
    could: 'could',
    will: 'will shall',
    would: 'would',
    more: 'more greater',
    less: 'less fewer',
    least: 'least',
    if: 'if unless whether',
    until: 'until',
    alleged: 'alleged allegedly supposedly supposed reportedly false fake former formerly',
    refuse: 'refuse refused refuses refusing refusal fail failed fails failing deny denied denies',
  },
  ru: {
    all: 'все всех всем всеми каждый каждого каждому каждая каждое каждые весь вся всё всего всей всю любой любого полностью',
    some: 'некоторые некоторых некоторым отдельные отдельных частично несколько',
    few: 'мало немногие немногих едва немного',
    many: 'многие многих многим много большинство большинства большинству',
    always: 'всегда постоянно',
    often: 'часто обычно',
    sometimes: 'иногда порой',
    rarely: 'редко',
    almost: 'почти приблизительно примерно около',
    only: 'только лишь исключительно',
    must: 'должен должна должно должны обязан обязана обязаны необходимо надо нужно следует',
    may: 'может могут могу можем можете мог могла могли можно возможно вероятно',
    would: 'бы',
    more: 'больше более',
    less: 'меньше менее',
    if: 'если',
    alleged: 'якобы бывший бывшая бывшие ложный',
    refuse: 'отказался отказалась отказались отказывается отказаться отрицает нежелательно',
  },
  kk: {
    all: 'барлық барлығы барлығын барша бүкіл бәрі бәрін әр әрбір әркім түгел толық',
    some: 'кейбір кейбірі біраз бірнеше ішінара',
    few: 'аз азғантай азырақ',
    many: 'көп көптеген көпшілік көбі көбісі',
    always: 'әрқашан әрдайым үнемі',
    often: 'жиі',
    sometimes: 'кейде',
    rarely: 'сирек',
    almost: 'дерлік шамамен жуық',
    only: 'тек ғана',
    must: 'керек тиіс тиіспіз қажет міндетті міндеттіміз',
    may: 'мүмкін ықтимал',
    if: 'егер',
    alleged: 'бұрынғы жалған',
  },
}

/** Words that say which year, day or other time is meant, by their sense. */
export const times: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    next: 'next coming following upcoming',
    last: 'last past previous preceding',
    this: 'this current present',
    yesterday: 'yesterday',
    today: 'today tonight now',
    tomorrow: 'tomorrow',
  },
  ru: {
    next: 'следующий следующего следующем следующая следующей следующую будущий будущего будущем',
    last: 'прошлый прошлого прошлом прошлая прошлой прошлую минувший минувшего минувшем прошедший прошедшем',
    this: 'этот этого этом нынешний нынешнего нынешнем текущий текущего текущем',
    yesterday: 'вчера',
    today: 'сегодня сейчас',
    tomorrow: 'завтра',
  },
  kk: {
    next: 'келесі келер алдағы',
    last: 'өткен былтыр былтырғы бұрнағы',
    this: 'осы биыл биылғы ағымдағы',
    yesterday: 'кеше',
    today: 'бүгін қазір',
    tomorrow: 'ертең',
  },
}

/** Senses that can't hide behind an ellipsis of a few words. */
export const unhidden = new Set(['few', 'rarely', 'almost', 'only', 'alleged', 'refuse'])
