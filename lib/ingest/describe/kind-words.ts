import type { DocumentKind } from '#lib/domain/document.ts'

/** Words of a title that say what the text is. */
export interface KindWords {
  kind: DocumentKind
  /** The title begins with them. */
  starts: readonly string[]
  /** They stand anywhere in it. */
  anywhere: readonly string[]
  /** It ends with them. */
  ends: readonly string[]
}

const phrases = (text: string) => text.split('|').map((phrase) => phrase.trim())

/** The more particular kinds first. */
export const kindWords: readonly KindWords[] = [
  {
    kind: 'factsheet',
    starts: [],
    anywhere: phrases('fact sheet | factsheet | информационная справка | ақпараттық анықтама'),
    ends: [],
  },
  {
    kind: 'announcement',
    starts: phrases('announcement | public notice | объявление | хабарландыру'),
    anywhere: [],
    ends: [],
  },
  {
    kind: 'address',
    starts: phrases('address by | address to | address of | послание'),
    anywhere: phrases(
      'state of the nation address | state-of-the-nation address | state of the union address | ' +
        'state-of-the-union address | inaugural address | annual address',
    ),
    ends: phrases('жолдау | жолдауы'),
  },
  {
    kind: 'speech',
    starts: phrases('speech | remarks | keynote | lecture | выступление | речь'),
    anywhere: phrases('speech by | speech of | speech at | сөйлеген сөзі'),
    ends: [],
  },
  {
    kind: 'statement',
    starts: phrases('statement | joint statement | заявление | совместное заявление | мәлімдеме'),
    anywhere: [],
    ends: phrases('мәлімдемесі'),
  },
  {
    kind: 'press-release',
    starts: phrases('press release | пресс-релиз | баспасөз хабарламасы'),
    anywhere: [],
    ends: [],
  },
]

/** What "The full text of … is as follows" calls the text. */
export const fullTextKinds: readonly { kind: DocumentKind; en: readonly string[]; ru: readonly string[] }[] = [
  { kind: 'address', en: ['address'], ru: ['послания'] },
  { kind: 'statement', en: ['statement'], ru: ['заявления'] },
  { kind: 'speech', en: ['speech', 'remarks'], ru: ['выступления', 'речи'] },
]
