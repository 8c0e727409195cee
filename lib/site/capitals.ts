/** Fewest capitals of a title that is set in capitals: less than eight may be one or two acronyms (OSCE, UN DESA). Not measured. */
const fewestCapitals = 8
/** Fewest letters of a word that is none of the usual acronyms, and fewest words that are no row of them. */
const shortestWord = 5
const fewestWords = 4

/** Letters that stay small beside a figure, as in "63rd", and the ß, which has hardly ever a capital. */
const allowedSmall = /(?<=\d)\p{Ll}{1,3}(?!\p{L})|ß/gu

/**
 * Whether a title is written in capitals throughout, in any script that has them: then it is set in small capitals, so that
 * it doesn't shout among others. Acronyms alone are left as they are.
 */
export function isInCapitals(title: string): boolean {
  const read = title.replaceAll(allowedSmall, '')
  if (/\p{Ll}/u.test(read)) return false
  const words = read.match(/\p{Lu}[\p{Lu}\p{M}]*/gu) ?? []
  const letters = words.reduce((sum, word) => sum + word.length, 0)
  if (letters < fewestCapitals) return false
  return words.length >= fewestWords || words.some((word) => word.length >= shortestWord)
}
