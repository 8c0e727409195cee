import { neverSentenceFinalAbbreviations } from '#lib/text/abbreviations.ts'
import { sentences } from '#lib/text/sentences.ts'

/** Marks that end a sentence, in the scripts that have their own too, with the quotation marks and brackets after them. */
const closed = /[.!?…。！？؟।።]["”»’')\]」』）]*$/u
/** The last word before a full stop, an initial or a figure that counts the line among them. */
const lastWord = /(?:^|[\s(«“"])([\p{L}\p{N}.]+)\.["”»’')\]]*$/u

/** Whether a line ends as a sentence does. A full stop after an abbreviation or an initial ends none. */
export function endsSentence(text: string): boolean {
  if (!closed.test(text)) return false
  const word = lastWord.exec(text)?.[1]
  if (!word) return true
  const small = word.toLowerCase()
  return !(
    /^(?:\p{Lu}{1,4}|\p{L}|\d{1,3}|(?:\p{L}{1,2}\.)+\p{L}{0,3})$/u.test(word) ||
    neverSentenceFinalAbbreviations.has(small) ||
    small === 'jr' ||
    small === 'sr'
  )
}

/** Whether most letters of a text belong to a script without capitals: Chinese, Arabic, Hindi, Georgian, Hebrew. */
export function hasNoCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const caseless = text.match(/(?![\p{Lu}\p{Ll}])\p{L}|\p{Script=Georgian}/gu)?.length ?? 0
  return caseless > letters / 2
}

/**
 * Whether a line is two sentences or more, the last one closed. In scripts without capitals and abbreviations a stop
 * inside the line is enough: the last sentence may go on in the next line.
 */
export function isSeveralSentences(text: string): boolean {
  return (endsSentence(text) || hasNoCapitals(text)) && sentences(text).length > 1
}

/** Words that begin with a small letter and carry meaning: none of `without`. */
export function smallWordsOf(text: string, without: ReadonlySet<string>): string[] {
  const all = text.match(/(?<![\p{L}\p{N}’'-])\p{Ll}[\p{L}\p{M}’'-]*/gu) ?? []
  return all.filter((word) => word.length > 1 && !without.has(word))
}
