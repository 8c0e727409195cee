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

/** Whether words end in one that no sentence ends with: "… and the". */
export function endsInOpenWord(text: string): boolean {
  const word = /([\p{L}\p{M}]+)$/u.exec(text.slice(-longestOpenWord - 1))?.[1] ?? ''
  return openWords.has(word.toLowerCase())
}

/** Whether words end within a sentence for sure: with a comma, or a word that no sentence ends with. */
export function endsOpen(text: string): boolean {
  return /[,，、]$/u.test(text) || endsInOpenWord(text)
}
