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
