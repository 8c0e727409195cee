/** Words that nothing ends with, in English, Russian and Kazakh. */
const joining = new Set(
  (
    'a an the of and or at from than our my his her their its every и а но на с со к ко о об от до из у при ' +
    'что как который которая которое которые пен бен және немесе бір'
  ).split(' '),
)
/** Words that no sentence ends with, though a title may: "What we stand for", "Причалы туралы". */
const leading = new Set(
  (
    'to in on by for with as that which who whose into this these is are was were has have had not be been will would ' +
    'shall should some any no в за по для не мен үшін туралы осы бұл'
  ).split(' '),
)

/** The longest of those words, in UTF-16 units. */
const longestOpenWord = 12
/** Titles that end in a preposition or a verb are shorter. */
const longestShortTitle = 40

/** Whether a line ends in a word that it can't end with, be it a title or a part of a sentence: "… and the". */
export function endsInDanglingWord(text: string): boolean {
  const word = lastWord(text)
  return joining.has(word) || (text.length > longestShortTitle && leading.has(word) && !titleEnds.has(word))
}

/** Words of Kazakh that follow what they belong to, and so end titles of any length. */
const titleEnds = new Set(['үшін', 'туралы'])

/** Whether words end within a sentence for sure: with a comma, or a word that no sentence ends with. */
export function endsDangling(text: string): boolean {
  const word = lastWord(text)
  return /[,，、]$/u.test(text) || joining.has(word) || leading.has(word)
}

function lastWord(text: string): string {
  return (/(?<![\p{L}\p{M}])([\p{L}\p{M}]+)$/u.exec(text.slice(-longestOpenWord - 1))?.[1] ?? '').toLowerCase()
}

/** Kazakh words that belong to the next: in the genitive, or saying where something is ("сессиясындағы"). */
const openInKazakh = /\p{L}(?:[дт][ае]ғы|[дт]егі|[ндт][ыі]ң)$/iu

/** Whether words end in a Kazakh one that the next word belongs to. */
export function endsDanglingInKazakh(text: string): boolean {
  return openInKazakh.test(text)
}
