/**
 * A language that is written in Cyrillic, by the letters that distinguish it from others: those that its alphabet has
 * beyond the Russian one or lacks of it, and those that a text of some length in it has and most others have not.
 * After the alphabets in force (CLDR main exemplar characters); lower case.
 */
export interface CyrillicAlphabet {
  language: string
  /** The letters beyond а–я that it has. */
  beyond: string
  /** The letters of а–я that it has not. */
  without: string
  /** Letters without which a text of a few sentences is not in the language; empty where it has none of its own. */
  marks: string
}

/** The languages in Cyrillic that are recognised. */
export const cyrillicAlphabets: readonly CyrillicAlphabet[] = [
  { language: 'ru', beyond: 'ё', without: '', marks: 'ыэ' },
  { language: 'uk', beyond: 'іїєґ', without: 'ыэъ', marks: 'іїє' },
  { language: 'be', beyond: 'іўё', without: 'ищъ', marks: 'іў' },
  { language: 'bg', beyond: '', without: 'ыэ', marks: 'ъ' },
  { language: 'mk', beyond: 'ѓѕјљњќџѐѝ', without: 'йщъыьэюя', marks: 'ј' },
  { language: 'sr', beyond: 'ђјљњћџ', without: 'йщъыьэюя', marks: 'ј' },
  { language: 'kk', beyond: 'ёәғқңөұүһі', without: '', marks: 'әғқұі' },
  { language: 'ky', beyond: 'ёңөү', without: '', marks: 'ңөү' },
  { language: 'tt', beyond: 'ёәөүҗңһ', without: '', marks: 'әөүҗңһ' },
  { language: 'ba', beyond: 'ёғҙҡңөҫүһә', without: '', marks: 'ҙҡҫ' },
  { language: 'mn', beyond: 'ёөү', without: '', marks: 'өү' },
  { language: 'tg', beyond: 'ёғӣқӯҳҷ', without: 'цщыь', marks: 'ғӣқӯҳҷ' },
  { language: 'uz', beyond: 'ёўқғҳ', without: 'щы', marks: 'ўқғҳ' },
]

/**
 * A language that is written in Latin letters, and that smaller languages are taken for which have other letters: those that
 * its words have beyond a–z (in loans, too), and those of a–z that its own words have not. After CLDR's exemplar characters.
 */
export interface LatinAlphabet {
  language: string
  beyond: string
  without: string
}

/** Alphabets by which a text can be told not to be in a language. English, which lends and borrows letters freely, has none here. */
export const latinAlphabets: readonly LatinAlphabet[] = [
  { language: 'tr', beyond: 'çğıiöşüâîû\u0307', without: 'qwx' },
  { language: 'az', beyond: 'çəğıiöşü\u0307', without: 'w' },
  { language: 'uz', beyond: 'ʻʼ', without: 'w' },
  { language: 'tk', beyond: 'çňöşüýžä', without: 'cqvx' },
  { language: 'pl', beyond: 'ąćęłńóśźż', without: 'qvx' },
  { language: 'cs', beyond: 'áčďéěíňóřšťúůýž', without: '' },
  { language: 'sk', beyond: 'áäčďéíĺľňóôŕšťúýž', without: '' },
  { language: 'sl', beyond: 'čšžćđ', without: 'qwxy' },
  { language: 'hr', beyond: 'čćđšž', without: 'qwxy' },
  { language: 'bs', beyond: 'čćđšž', without: 'qwxy' },
  { language: 'lt', beyond: 'ąčęėįšųūž', without: 'qwx' },
  { language: 'lv', beyond: 'āčēģīķļņōŗšūž', without: 'qwxy' },
  { language: 'et', beyond: 'äöõüšž', without: 'qwx' },
  { language: 'fi', beyond: 'äöåšž', without: 'qwx' },
  { language: 'hu', beyond: 'áéíóöőúüű', without: 'qwx' },
  { language: 'ro', beyond: 'ăâîșțşţ', without: '' },
  { language: 'nl', beyond: 'áäéëíïóöúüèêç', without: '' },
  { language: 'de', beyond: 'äöüßéàè', without: '' },
  { language: 'fr', beyond: 'àâæçéèêëîïôœùûüÿ', without: '' },
  { language: 'es', beyond: 'áéíñóúü', without: '' },
  { language: 'pt', beyond: 'áâãàçéêíóôõúüª', without: '' },
  { language: 'it', beyond: 'àèéìíòóùúî', without: '' },
  { language: 'ca', beyond: 'àçéèíïóòúü·', without: '' },
  { language: 'sq', beyond: 'çë', without: 'w' },
  { language: 'is', beyond: 'áðéíóúýþæö', without: 'cqwz' },
]

/** Scripts that one language of ours writes alone, or nearly so: the letters are enough. */
export const scriptsOfOneLanguage: readonly { language: string; script: RegExp }[] = [
  { language: 'ja', script: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  { language: 'ko', script: /\p{Script=Hangul}/gu },
  { language: 'el', script: /\p{Script=Greek}/gu },
  { language: 'he', script: /\p{Script=Hebrew}/gu },
  { language: 'th', script: /\p{Script=Thai}/gu },
  { language: 'ka', script: /\p{Script=Georgian}/gu },
  { language: 'hy', script: /\p{Script=Armenian}/gu },
  { language: 'ta', script: /\p{Script=Tamil}/gu },
  { language: 'te', script: /\p{Script=Telugu}/gu },
  { language: 'lo', script: /\p{Script=Lao}/gu },
  { language: 'km', script: /\p{Script=Khmer}/gu },
  { language: 'my', script: /\p{Script=Myanmar}/gu },
  { language: 'si', script: /\p{Script=Sinhala}/gu },
]
