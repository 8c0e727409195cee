import type { DocumentKind } from '#lib/domain/document.ts'
import { splitPhrases } from '#lib/ingest/recognise/word-lists.ts'

/** Words of a title that say what the text is, and titles that they are tried on. */
export interface KindWords {
  kind: DocumentKind
  /** The title begins with them. */
  starts: readonly string[]
  /** They are anywhere in it. */
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
    anywhere: splitPhrases('fact sheet | factsheet | информационная справка | ақпараттық анықтама'),
    ends: [],
    examples: {
      yes: ['Fact sheet on the quays', 'Speech of the mayor: a factsheet', 'Айлақтар: ақпараттық анықтама'],
      no: ['Facts on a sheet of paper', 'Справка'],
    },
  },
  {
    kind: 'announcement',
    starts: splitPhrases('announcement | public notice | объявление | хабарландыру'),
    anywhere: [],
    ends: [],
    examples: {
      yes: ['Announcement', 'Public notice on the ferry', 'Объявление о ремонте причала', 'Хабарландыру'],
      no: ['On the announcement of the ferry', 'Announcements of births'],
    },
  },
  {
    kind: 'address',
    starts: splitPhrases('address by | address to | address of | послание'),
    anywhere: splitPhrases(
      'state of the nation address | state-of-the-nation address | state of the union address | ' +
        'state-of-the-union address | inaugural address | annual address',
    ),
    ends: splitPhrases('жолдау | жолдауы'),
    examples: {
      yes: ['Address by Ana Verell', 'The annual address of the mayor', 'Послание мэра', 'Мэр Ана Верелдің жолдауы'],
      no: ['Addresses of the pilots', 'The address of the mill', 'Жолдау туралы'],
    },
  },
  {
    kind: 'speech',
    starts: splitPhrases('speech | remarks | keynote | lecture | выступление | речь'),
    anywhere: splitPhrases('speech by | speech of | speech at | сөйлеген сөзі'),
    ends: [],
    examples: {
      yes: ['Remarks on the weir', 'The full speech by Ana Verell', 'Выступление мэра', 'Ана Верелдің сөйлеген сөзі'],
      no: ['Speeches of a year', 'Freedom of speech', 'О речи мэра'],
    },
  },
  {
    kind: 'statement',
    starts: splitPhrases('statement | joint statement | заявление | совместное заявление | мәлімдеме'),
    anywhere: [],
    ends: splitPhrases('мәлімдемесі'),
    examples: {
      yes: ['Statement on the ferry', 'Joint statement of two towns', 'Совместное заявление', 'Порт мәлімдемесі'],
      no: ['A bank statement', 'Statements', 'Мәлімдемесін берді'],
    },
  },
  {
    kind: 'press-release',
    starts: splitPhrases('press release | пресс-релиз | баспасөз хабарламасы'),
    anywhere: [],
    ends: [],
    examples: {
      yes: ['Press release: the ferry', 'Пресс-релиз', 'Баспасөз хабарламасы'],
      no: ['The press released it', 'On a press release'],
    },
  },
]

/** What a line above a text calls it, as the whole line: a heading of the paper, no title of its own. */
export const headerKindWords: readonly {
  kind: DocumentKind
  words: readonly string[]
  examples: { yes: readonly string[]; no: readonly string[] }
}[] = [
  {
    kind: 'press-release',
    words: splitPhrases(
      'press release | news release | media release | for immediate release | for release | press communiqué | ' +
        'press communique | press notice | пресс-релиз | для немедленной публикации | для немедленного распространения | ' +
        'прес-реліз | баспасөз хабарламасы | баспасөз релизі | баспасөз-релиз | pressemitteilung | presseinformation | ' +
        'medienmitteilung | communiqué de presse | comunicado de prensa | nota de prensa | comunicado à imprensa | ' +
        'nota à imprensa | comunicato stampa | persbericht | pressmeddelande | pressemeddelelse | tisková zpráva',
    ),
    examples: {
      yes: ['FOR IMMEDIATE RELEASE', 'Press release No. 17/2021', 'Пресс-релиз № 4', 'Nota de prensa 12, 2019:'],
      no: ['Press releases', 'The press release of May', 'Release of the boats'],
    },
  },
  {
    kind: 'factsheet',
    words: splitPhrases('fact sheet | factsheet | информационная справка | ақпараттық анықтама | faktenblatt'),
    examples: { yes: ['FACT SHEET', 'Factsheet 3'], no: ['Facts', 'Sheet 3'] },
  },
  {
    kind: 'statement',
    words: splitPhrases(
      'statement | joint statement | press statement | media statement | заявление | совместное заявление | мәлімдеме | ' +
        'бірлескен мәлімдеме | заява | erklärung | déclaration | déclaration commune | declaración | dichiarazione',
    ),
    examples: { yes: ['STATEMENT', 'Joint statement', 'Заявление'], no: ['Statements', 'A statement of the bank'] },
  },
  {
    kind: 'speech',
    words: splitPhrases(
      'speech | keynote speech | remarks | opening remarks | closing remarks | lecture | выступление | речь | лекция | ' +
        'вступительное слово | сөз | баяндама | промова | виступ | rede | discours | discurso | discorso | allocution',
    ),
    examples: { yes: ['SPEECH', 'Opening remarks', 'Речь'], no: ['Speeches', 'Speech therapy'] },
  },
  {
    kind: 'announcement',
    words: splitPhrases('announcement | public notice | объявление | хабарландыру | оголошення | bekanntmachung'),
    examples: { yes: ['PUBLIC NOTICE', 'Объявление'], no: ['Announcements', 'Notice'] },
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
