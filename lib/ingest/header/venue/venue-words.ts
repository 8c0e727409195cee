import { personWords } from '#lib/ingest/recognise/persons/person-words.ts'
import { splitPhrases, splitWords } from '#lib/ingest/recognise/word-lists.ts'
import { shortWeekdays, weekdayNames } from '#lib/text/lexicon/weekdays.ts'

/** What heads write about places, and words that are found where places are and are none, by language; in small letters. */
export const venueWords = {
  /** A part between commas that has one of these is no place. */
  noPlace: splitWords(
    'session debate meeting plenary minister president statement speech address remarks theme edition draft delivery press ' +
      'media from government page volume vol vols number numbers no nos issue division broadcast parl dinner lunch luncheon ' +
      'conference convention launch opening anniversary election campaign bill act party notes for day days night morning ' +
      'afternoon evening noon midnight week month year time date dated hour hours hrs oclock sitting hearing series part ' +
      'parts chapter item items annex appendix report transcript interview message released issued delivered given recorded ' +
      'posted published signed updated effective received printed prepared approved adopted until since as before after ' +
      'first second third fourth fifth sixth seventh eighth ninth tenth last final embargo embargoed release copy version ' +
      'translation translated edited speaker speakers chair chairman miss dr hon rt prof ' +
      'gmt utc est edt cst cdt mst mdt pst pdt aest aedt cet cest bst local spring summer autumn ' +
      'winter easter christmas today tomorrow yesterday this live lunchtime teatime breakfast dawn dusk whit palm ascension pentecost lent advent boxing circa approximately regarding subject ref reference file confidential',
  )
    .concat(
      splitWords(
        'выступление речь заявление доклад послание интервью дата время день утро вечер ночь год года номер том выпуск часть ' +
          'страница опубликовано обновлено подписано принято заседание сессия перевод редактор президент министр указ приказ',
      ),
    )
    .concat(
      splitWords(
        'сөз сөзі жолдау мәлімдеме баяндама сұхбат күні күн уақыты жыл жылғы нөмір том бөлім бет жарияланды жаңартылды отырыс ' +
          'сессия аударма редактор президент министр жарлық бұйрық',
      ),
    )
    .concat(
      personWords.addressTitles,
      (['en', 'ru'] as const).flatMap((language) => [...weekdayNames(language), ...shortWeekdays(language)]),
      weekdayNames('kk'),
    ),
  /** Nouns of the land, after a name: "Ferris Valley". */
  landNouns: splitWords(
    'exchange guildhall steps chapel abbey castle manor cinema market lounge terrace dock docks quay waterfront studio rooms region valley county district island islands province prefecture oblast край область район облысы ауданы',
  ),
  /** Nouns that end the name of a place where people live. */
  townNouns: splitWords(
    'town township village borough city landing springs heights crossing junction creek cove rapids',
  ),
  /** What is held at a place and may be named after it: "Harbour Festival", "Library Awards". */
  occasionNouns: splitWords(
    'festival fair award awards ceremony gala ball summit symposium seminar workshop reception parade regatta concert race ' +
      'celebration celebrations commemoration show service',
  ),
  /** Before a noun for a place they make no name of it: "the new harbour". */
  plainAdjectives: splitWords(
    'new old first second third main public local national regional central great renewed rebuilt restored renovated ' +
      'extended enlarged',
  ),
  /** Before the name of a Russian town, and after that of a Kazakh one. */
  townMarks: { before: ['г.', 'гор.', 'город', 'пос.', 'с.'], after: ['қаласы', 'қ.', 'ауылы', 'кенті'] },
} as const

/** Bodies that meet where they sit: how they are called, and the words by which heads name them. */
export const deliberativeBodies: readonly { name: string; forms: readonly string[] }[] = [
  {
    name: 'United Nations General Assembly',
    forms: splitPhrases(
      'united nations general assembly | u.n. general assembly | un general assembly | u.n general assembly | ' +
        'general assembly of the united nations | general assembly of the un | unga | united nations general debate | ' +
        'session general assembly | session of the general assembly | general assembly hall | un general debate',
    ),
  },
  {
    name: 'United Nations Security Council',
    forms: splitPhrases(
      'united nations security council | u.n. security council | un security council | security council of the united nations | ' +
        'security council of the un',
    ),
  },
]

/** Towns in which such bodies sit. */
export const bodySeats: readonly string[] = splitPhrases(
  'New York | New, York | Geneva | Vienna | Nairobi | Paris | The Hague',
)
