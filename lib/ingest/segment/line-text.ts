/** Words that never stand last in a sentence, in English, Russian and Kazakh. */
const openWords = new Set(
  (
    'a an the of and or to in on at by for with from as that than which who whose into our my his her their its this these ' +
    'is are was were has have had not be been will would shall should some any every no и а но в на с со к ко о об от до из ' +
    'за по у для при что как который которая которое которые не мен пен бен және немесе үшін туралы бір осы бұл'
  ).split(' '),
)

/** In UTF-16 units. */
const longestOpenWord = 12

const sentenceEnd = /[.!?:;…。！？；：؟۔।]["”»’)\]」』）]*$/u

/** Whether a line ends as a sentence, a heading of a list or a part of one does. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text.slice(-8))
}

/** Whether a line ends within a sentence for sure: with a comma, or a word that no sentence ends with. */
export function endsOpen(text: string): boolean {
  const word = /([\p{L}\p{M}]+)$/u.exec(text.slice(-longestOpenWord - 1))?.[1] ?? ''
  return /[,，、]$/u.test(text) || openWords.has(word.toLowerCase())
}

/** Whether a line begins within a sentence: with a small letter. */
export function startsSmall(text: string): boolean {
  return /^[“"«‘'(]?\p{Ll}/u.test(text)
}

/** Whether a line ends in a word that the line's end has cut, or a hyphen that joins it to the next. */
export function endsInHyphen(text: string): boolean {
  return /[\p{L}\p{M}\p{N}][-\u2010\u2011\u00AD\u00AC]$|\p{N}–$/u.test(text.slice(-3))
}

const wideScripts = ['Han', 'Hiragana', 'Katakana', 'Hangul'].map((script) => `\\p{Script=${script}}`).join('')
const wide = new RegExp(String.raw`[${wideScripts}\u3000-\u303F\uFF00-\uFF60]`, 'gu')

/** Columns that a line takes: the letters of East Asia are two wide. */
export function widthOf(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0)
}
