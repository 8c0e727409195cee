/**
 * Letters that have no form without a mark of their own, each with what is typed for it. Arabic: forms of alef and of what is
 * written for it, as Lucene's ArabicNormalizer has them; Persian ye and kaf.
 */
const letters = 'ßss æae œoe þth ðd đd ɖd ɗd łl øo ıi ħh ŧt ŋn ĸk ƙk ɓb ƴy əa ςσ آا أا إا ٱا ىي یي کك ةه ؤو ئي'
const replacements = new Map(letters.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]))
/** Most words are such, and nothing need be done to them. */
const plain = /^[ -~\u0400-\u04FF]*$/
const withMark = /[\p{Script=Latin}\p{Script=Greek}]/u
/** Marks that are left over once letters are composed: accents, the vowels and signs of Arabic, the points of Hebrew. */
const marks =
  /[\u0300-\u036F\u0591-\u05BD\u05BF-\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06ED]/g
const otherDigit = /(?![0-9])\p{Nd}/gu

/** Scripts of India begin their digits six places later in a row of 16 than others do. */
function digit(written: string): string {
  const code = written.codePointAt(0) ?? 0
  const first = code >= 0x0900 && code <= 0x0d7f ? 6 : 0
  return String((code & 0xf) - first)
}

/**
 * A folded word in the letters of its alphabet that everybody can type: without accents, vowel signs and points, ß as
 * ss, ø as o, æ as ae, one form of alef; figures in the digits 0 to 9. Letters that are letters of their own stay: й,
 * ї, and those of Kazakh. Doing it twice changes nothing more.
 */
export function foldDiacritics(word: string): string {
  if (plain.test(word)) return word
  let plainer = ''
  for (const letter of word.normalize('NFC')) {
    const bare = withMark.test(letter) ? letter.normalize('NFD').replace(/\p{M}/gu, '') : letter
    for (const one of bare) plainer += replacements.get(one) ?? one
  }
  return plainer.replace(marks, '').replace(otherDigit, digit)
}
