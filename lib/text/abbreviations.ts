/**
 * Abbreviations that end in a full stop which ends no sentence, in English, Russian and Kazakh, by what may follow.
 * Lower case; compared without their last full stop.
 */

/** Something always follows: a name, a place, an explanation. */
export const neverSentenceFinalAbbreviations = new Set(
  [
    'mr mrs ms mx dr prof rev hon messrs mme mlle st mt ft gen col lt capt cmdr sgt maj adm gov sen rep pres amb',
    'h.e h.h h.m h.r.h r.hon e.g i.e viz cf vs esp approx incl resp eds',
    'им ул просп пер обл респ акад проф доц тов гр ген полк кап лейт см напр ср св мин зам нач гос',
    'т.е т.к т.н т.о в.т.ч и.о к.т.н д.т.н д.э.н к.э.н д.ю.н с.г б.г',
    'қ ауд көш даң пр-т т.ғ.д т.ғ.к э.ғ.д ф.ғ.д а.к.а',
  ]
    .join(' ')
    .split(' '),
)

/** Closes a sentence whenever a capital follows, though it looks like initials. */
export const sentenceFinalAbbreviations = new Set(['т.д', 'т.п', 'т.б', 'т.с.с', 'др', 'пр'])

/** Something follows only where a figure does: No. 5, but also “No.” */
export const abbreviationsBeforeNumber = new Set(
  'no nos art arts sec ch chap par para paras pt p pp vol fig res doc ver ed jan feb mar apr jun jul aug sep sept oct nov dec ст п пп гл разд стр рис табл ч абз т №'.split(
    ' ',
  ),
)

/** May end a sentence or not: the next word decides. */
export const ambiguousAbbreviations = new Set(
  [
    'jan feb apr aug sept oct nov dec jr sr inc ltd co corp bros dept univ assn govt intl',
    'г гг в вв д к р с тыс млн млрд трлн руб коп тг кв куб экз чел ж жж ғ ғғ б мың',
    'янв февр апр авг сент окт нояб дек',
  ]
    .join(' ')
    .split(' '),
)

/** Words with which sentences start and names do not; after an undecided full stop they decide for an end. */
export const sentenceStarters = new Set(
  [
    'the a an this that these those there here he she it we they you i in on at by for from with of to as and but or so if when',
    'while after before since during under over our his her its their my your today now then thus therefore however moreover',
    'furthermore according also although because each every all some many most what who why how where let not no yes another both',
    'в во на с со к по о об от до из за у при для без через после перед и а но да или то это этот эта эти тот та те он она оно',
    'они мы вы я наш наша наши его её ее их как так также если когда поэтому однако кроме согласно сегодня сейчас теперь',
    'здесь там все каждый не нет что кто где почему благодаря кстати таким',
    'бұл ол біз мен сіз олар осы сол мұнда онда енді бүгін сондықтан сондай-ақ бірақ және егер қазір барлық біздің оның олардың',
    'әрбір сонымен себебі алайда тағы',
  ]
    .join(' ')
    .split(' '),
)
