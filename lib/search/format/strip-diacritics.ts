import { foldDiacritics } from '#lib/text/fold-diacritics.ts'
import { kazakhLetter, kazakhLetters } from '#lib/text/kazakh-letters.ts'

const replacements = new Map(kazakhLetters.map(({ letter, russian }) => [letter, russian]))
const kazakh = new RegExp(kazakhLetter, 'g')

/**
 * A folded word as it is typed where the letters are missing: for Kazakh ones the Russian ones that are usual in their
 * place, Latin ones without marks. `қазақ` gives `казак`, `josé` gives `jose`.
 */
export function stripDiacritics(token: string): string {
  return foldDiacritics(token).replace(kazakh, (letter) => replacements.get(letter) ?? letter)
}
