/** Signs of scripts that put no space between words: Chinese and Japanese, with their punctuation, wide and narrow forms. */
const sign = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3001-\\u303F\\u30FC\\uFF01-\\uFF9F]'
const ends = new RegExp(`${sign}["”’»]?$`, 'u')
/** All of those stand from U+2E80 on. */
const beyond = /[\u2E80-\uFFFF]/
/** Stops and commas as wide as a sign bring their own space along, whatever follows: "修好了。GDP增长". */
const wideStop = /[、。，．！？：；｡､」』）】》〉][”’]?$/u
const begins = new RegExp(`^${sign}`, 'u')
const brokenInside = new RegExp(`(?<=${sign})[ \\t]*[\\n\\r][ \\t\\n\\r]*(?=${sign})`, 'gu')

/** Whether two pieces of one text are joined without a space. */
export function joinsWithoutSpace(before: string, after: string): boolean {
  const end = before.slice(-3)
  return beyond.test(end) && (wideStop.test(end) || (ends.test(end) && begins.test(after)))
}

/** Takes out the line ends of a page's source between signs that have no space between them. */
export function withoutEastAsianBreaks(text: string): string {
  return text.replace(brokenInside, '')
}
