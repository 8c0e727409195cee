import type { DocumentKind } from '#lib/domain/document.ts'
import { phrases } from '#lib/ingest/recognise/word-lists.ts'

/** Words of a title that say what the text is, and titles that they are tried on. */
export interface KindWords {
  kind: DocumentKind
  /** The title begins with them. */
  starts: readonly string[]
  /** They stand anywhere in it. */
  anywhere: readonly string[]
  /** It ends with them. */
  ends: readonly string[]
  examples: { yes: readonly string[]; no: readonly string[] }
}

/** The more particular kinds first. */
export const kindWords: readonly KindWords[] = [
  {
    kind: 'factsheet',
    starts: [],
    anywhere: phrases('fact sheet | factsheet | информационная справка | ақпараттық анықтама'),
    ends: [],
    examples: {
      yes: ['Fact sheet on the quays', 'Speech of the mayor: a factsheet', 'Айлақтар: ақпараттық анықтама'],
      no: ['Facts on a sheet of paper', 'Справка'],
    },
  },
  {
    kind: 'announcement',
    starts: phrases('announcement | public notice | объявление | хабарландыру'),
    anywhere: [],
    ends: [],
    examples: {
      yes: ['Announcement', 'Public notice on the ferry', 'Объявление о ремонте причала', 'Хабарландыру'],
      no: ['On the announcement of the ferry', 'Announcements of births'],
    },
  },
  {
    kind: 'address',
    starts: phrases('address by | address to | address of | послание'),
    anywhere: phrases(
      'state of the nation address | state-of-the-nation address | state of the union address | ' +
        'state-of-the-union address | inaugural address | annual address',
    ),
    ends: phrases('жолдау | жолдауы'),
    examples: {
      yes: ['Address by Ana Verell', 'The annual address of the mayor', 'Послание мэра', 'Мэр Ана Верелдің жолдауы'],
      no: ['Addresses of the pilots', 'The address of the mill', 'Жолдау туралы'],
    },
  },
  {
    kind: 'speech',
    starts: phrases('speech | remarks | keynote | lecture | выступление | речь'),
    anywhere: phrases('speech by | speech of | speech at | сөйлеген сөзі'),
    ends: [],
    examples: {
      yes: ['Remarks on the weir', 'The full speech by Ana Verell', 'Выступление мэра', 'Ана Верелдің сөйлеген сөзі'],
      no: ['Speeches of a year', 'Freedom of speech', 'О речи мэра'],
    },
  },
  {
    kind: 'statement',
    starts: phrases('statement | joint statement | заявление | совместное заявление | мәлімдеме'),
    anywhere: [],
    ends: phrases('мәлімдемесі'),
    examples: {
      yes: ['Statement on the ferry', 'Joint statement of two towns', 'Совместное заявление', 'Порт мәлімдемесі'],
      no: ['A bank statement', 'Statements', 'Мәлімдемесін берді'],
    },
  },
  {
    kind: 'press-release',
    starts: phrases('press release | пресс-релиз | баспасөз хабарламасы'),
    anywhere: [],
    ends: [],
    examples: {
      yes: ['Press release: the ferry', 'Пресс-релиз', 'Баспасөз хабарламасы'],
      no: ['The press released it', 'On a press release'],
    },
  },
]

/** What "The full text of … is as follows" calls the text, and sentences that say so. */
export const fullTextWords: readonly {
  kind: DocumentKind
  en: readonly string[]
  ru: readonly string[]
  examples: { yes: readonly string[]; no: readonly string[] }
}[] = [
  {
    kind: 'address',
    en: ['address'],
    ru: ['послания'],
    examples: {
      yes: ['The full text of the mayor’s address is as follows:', 'Ниже полный текст послания мэра.'],
      no: ['The full text of the treaty is as follows:', 'The mayor gave an address.'],
    },
  },
  {
    kind: 'statement',
    en: ['statement'],
    ru: ['заявления'],
    examples: {
      yes: ['This is the complete text of a statement by the pilots.', 'Полный текст заявления:'],
      no: ['The pilots made a full statement.'],
    },
  },
  {
    kind: 'speech',
    en: ['speech', 'remarks'],
    ru: ['выступления', 'речи'],
    examples: {
      yes: ['Here is the full transcript of her remarks.', 'Полный текст речи мэра приводится ниже.'],
      no: ['The full text of the speeches is long.', 'Her remarks were full of wit.'],
    },
  },
]
