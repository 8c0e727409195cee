const sentenceEnd = /[.!?:;…。！？；：؟۔।]["”»’)\]」』）]*$/u

/** Whether a line ends as a sentence, a heading of a list or a part of one does. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text.slice(-8))
}

/** Whether a line begins within a sentence: with a small letter. */
export function startsLowerCase(text: string): boolean {
  return /^[“"«‘'(]?\p{Ll}/u.test(text)
}

/** Whether a line ends in a word that the line's end has cut, or a hyphen that joins it to the next. */
export function endsInHyphen(text: string): boolean {
  return /[\p{L}\p{M}\p{N}][-\u2010\u2011\u00AD\u00AC]$|\p{N}–$/u.test(text.slice(-3))
}

const wideScripts = ['Han', 'Hiragana', 'Katakana', 'Hangul'].map((script) => `\\p{Script=${script}}`).join('')
const wide = new RegExp(String.raw`[${wideScripts}\u3000-\u303F\uFF00-\uFF60]`, 'gu')
/** All of those are at U+1100 and above. */
const beyond = /[^\0-\u10FF\u2000-\u206F]/

/** Columns that a line takes: the letters of East Asia are two wide. */
export function displayWidth(text: string): number {
  return text.length + (beyond.test(text) ? (text.match(wide)?.length ?? 0) : 0)
}
