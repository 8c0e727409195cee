import { splitPhrases, splitWords } from '#lib/ingest/recognise/word-lists.ts'
import type { PersonWords } from './person-words.ts'

/** Kazakh; offices also with the ending that what they are of asks for: "министрі". */
export const kk: PersonWords = {
  honorifics: splitWords('академик профессор доктор'),
  ranks: splitWords('генерал мырза ханым'),
  addressForms: splitPhrases('Жоғары мәртебелі | Аса мәртебелі | ақсақал'),
  genitiveTitles: [],
  lineTitles: [],
  labelTitles: [],
  maleTitles: [],
  femaleTitles: [],
  calls: [],
  addressTitles: [],
  addressedOffices: [],
  greetedTitles: [],
  offices: splitPhrases(
    'президент | президенті | мемлекет басшысы | төраға | төрағасы | министр | министрі | премьер-министр | ' +
      'премьер-министрі | әкім | әкімі | елші | елшісі | хатшы | хатшысы | бас хатшы | бас хатшысы | директор | директоры | ' +
      'басшы | басшысы | депутат | депутаты | спикер | спикері | прокурор | прокуроры | өкіл | өкілі | кеңесші | кеңесшісі | ' +
      'канцлер | канцлері | ректор | ректоры | губернатор | губернаторы | орынбасары | бірінші орынбасары | баспасөз хатшысы | комиссар | комиссары | атқарушы',
  ),
  labelOffices: splitPhrases('төрағалық етуші | төрағалық | төраға орынбасары | баяндамашы'),
  officesAlone: ['премьер-министрі'],
  officeQualifiers: splitWords('бірінші бас вице орынбасары мемлекеттік тұрақты төтенше'),
  officeSuffixes: [],
  ofBodies: [],
  postNominals: [],
  particles: [],
  alwaysSmallParticles: [],
  familyNamesBeforeGiven: [],
  titlesThatAreNames: [],
  ambiguousCapitals: [],
  finalParticles: splitWords('ұлы қызы uly qyzy'),
  afterNames: splitWords('және мен бен пен үшін туралы бойынша кезінде мырза ханым'),
  notInNames: splitWords(
    'республика республикасы республикасының қазақстан қазақстанның мемлекет мемлекеті үкімет үкіметі министрлік министрлігі ' +
      'ассамблея ассамблеясы сессия сессиясы отырыс отырысы кеңес кеңесі комитет комитеті форум форумы университет ' +
      'университеті парламент парламенті облыс облысы қала қаласы күні жылғы жыл сөз сөзі жолдау жолдауы мәлімдеме ' +
      'мәлімдемесі баяндама баяндамасы сұхбат сұхбаты аударма аударған редактор',
  ),
  ambiguousNames: [],
  ofPlaces: [],
  stateForms: [],
  portfolios: [],
}
