import { monthNames } from '#lib/text/lexicon/month-names.ts'

/**
 * Words that are written with a hyphen, as far as one can list their parts: where a line ends in the hyphen of such a
 * word, it is the word's own. Data, in small letters; English, Russian and Kazakh.
 */

const set = (...lists: string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split(' ')))

/** First parts that have a hyphen after them whatever follows, but for the endings below. */
export const firstParts = set(
  'self well so ill half quasi cross north south low high zero non two three five twenty thirty forty fifty sixty seventy eighty ninety',
  'вице экс кое кой северо юго контр лейб унтер обер штаб социально экономико общественно политико научно военно торгово',
  'культурно финансово кредитно историко духовно организационно материально информационно производственно технико',
  'учебно нормативно государственно административно морально идейно народно лечебно пресс премьер генерал интернет медиа',
  'әлеуметтік экономикалық қоғамдық саяси мәдени ғылыми сауда қаржы әскери рухани тарихи вице экс пресс премьер',
)

/** Endings of one word: "self-ish", "ill-ness", "north-ern", "half-ling" are no compounds. */
export const wordEndings = set(
  'ish less ness ing ings ed er ers est ern erner ly y s es al ous ive able ible ful ment ments tion tions sion ity ty ling',
  'same ware teen fold hood ship ward wards erly land lands',
)

/** Second parts that are joined with a hyphen to most words before them. */
export const secondParts = set(
  'based related scale level wide quality effective owned oriented driven friendly proof sharing solving elect designate',
  'in-law speaking government governing governance determination confidence reliance sufficient sufficiency',
  'то либо нибудь таки ка де тка летний летие летия летию процентный министр губернатор секретарь президент премьер',
  'ақ ау ай мыс міс ана шеше қарындас',
)

/** First parts that take a hyphen before these second parts alone. */
export const compoundPairs: readonly (readonly [firsts: ReadonlySet<string>, seconds: ReadonlySet<string>])[] = [
  [
    set('non'),
    set('aggression aligned member members state governmental profit violent violence nuclear proliferation'),
  ],
  [
    set('vice ex deputy'),
    set('president presidents minister ministers chair chairman chairwoman chancellor mayor chief governor premier'),
  ],
  [
    set('co'),
    set(
      'operate operates operated operating operation operative ordinate ordinated ordination author authors chair chairs',
    ),
  ],
  [set('re'), set('elect elected election enter entered establish established examine open opened')],
  [set('pre post'), set('war election independence pandemic conflict colonial')],
  [
    set(
      'long short high low full part medium large small first second third old new open hard far fast free middle multi one two',
    ),
    set(
      'term time scale level speed range standing lasting running class rate hand income quality tech risk year ended',
    ),
  ],
  [set('north south'), set('east west eastern western easterly westerly')],
  [set('decision policy law profit money'), set('making maker makers')],
  [set('capacity confidence nation institution coalition consensus'), set('building')],
  [set('best little lesser widely'), set('known')],
  [set('older year day hour week month'), set('old long')],
  [set('mid'), set('term century', ...monthNames('en'))],
  [
    set('по'),
    set('прежнему новому другому иному разному своему моему вашему нашему русски казахски английски братски'),
  ],
  [set('во в'), set('первых вторых третьих четвертых четвёртых пятых')],
  [set('из'), set('за под')],
  [set('все всё так опять'), set('таки')],
  [
    set('ата бала ел мал аман қарым жер тыныс көш ақыл', 'оқу'),
    set('ана шаға жұрт жан есен қатынас су тіршілік қон ой тоқу'),
  ],
]

/** Solid words whose first part looks like one of a compound. */
export const solidWords = set(
  'welcome welfare wellspring social soil sole soon sort sound source sour soup soul southern northern crossing crossed',
  'crossroads halfway nonsense nonetheless coming colour colours command common commission community counts cover cost',
  'preserve prevent prepare present postpone nonchalant highway highland highlands longing shorten lowest lower highest higher',
)
