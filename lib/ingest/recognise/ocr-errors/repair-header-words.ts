import { headerLanguages } from '#lib/ingest/recognise/header-lexicon/languages.ts'

/**
 * Words of heads that optical reading spoils: "THF PR1ME MINISTFR" is read as "THE PRIME MINISTER", so that the name after
 * it is found. Only words that every such head has are repaired, never a name. This is no test for what was misread:
 * a word is put right that may have no trace of it ("THF", "HOM."), because it is nearly one of a closed list, and the
 * text stays as it is; what can't be trusted is decided in `ocr-error-patterns.ts` and `illegible.ts`.
 */

/** Compared by the shapes of their letters only: one letter more or less may be a name. */
const byShape = 'the of by his her hon right prime'.split(' ')
/** Compared by their letters as well; long enough that one letter makes no other word. */
const byLetters = (
  'minister president excellency honourable honorable chancellor secretary ambassador representative professor ' +
  'transcript statement delivered broadcast governor chairman treasurer speech address remarks premier deputy debate assembly'
).split(' ')
/** Words that are one letter from those, and right. */
const known = new Set([
  ...'chairmen premiere deputies addressed ministers presidents speeches statements byes hers prince debates'.split(
    ' ',
  ),
  ...'governors debatte adresse professore'.split(' '),
  ...headerLanguages.flatMap(({ genres, genresBesideNames = [], persons }) =>
    persons
      ? [...genres, ...genresBesideNames, ...persons.honorifics, ...persons.offices].flatMap((words) =>
          words.split(/[\s-]/u),
        )
      : [],
  ),
])

const shapes = new Map([...byShape, ...byLetters].map((word) => [shapeOf(word), word]))
const word = /[\p{L}\p{N}|!\]]+/gu

export interface RepairedHeader {
  text: string
  /** The place in the text that was read for a place in the repaired one, in UTF-16 units. */
  sourcePlace(place: number): number
}

/** The text of a head with misread words of heads put right, and a way back to the places of the text that was read. */
export function repairOcrErrors(text: string): RepairedHeader {
  const moved: { from: number; by: number }[] = []
  let by = 0
  const repaired = text.replace(word, (found, place: number) => {
    const right = misreadFor(found)
    if (right === undefined) return found
    moved.push({ from: place + by, by: by + right.length - found.length })
    by += right.length - found.length
    return right
  })
  return {
    text: repaired,
    sourcePlace: (place) => place - (moved.findLast(({ from }) => from < place)?.by ?? 0),
  }
}

/** The word that was misread so, in the same kind of letters; nothing where the word is right, or no such word. */
function misreadFor(found: string): string | undefined {
  const small = found.toLowerCase()
  if (found.length < 2 || known.has(small) || shapes.get(shapeOf(small)) === small) return undefined
  if (byShape.includes(small) || byLetters.includes(small)) return undefined
  const right =
    shapes.get(shapeOf(found)) ??
    shapes.get(shapeOf(found.replace(/II/g, 'I'))) ??
    byLetters.find((one) => isNear(small, one))
  if (right === undefined || small === `${right}s`) return undefined
  const isCapitals = found === found.toUpperCase()
  const isCapitalised = /^[\p{Lu}\d|]/u.test(found)
  if (isCapitals) return right.toUpperCase()
  return isCapitalised ? (right[0] ?? '').toUpperCase() + right.slice(1) : right
}

/**
 * Whether a word is one of those of heads, right or misread, and so no part of a name. `isFirst`: whether it would begin the name;
 * a short one may end it.
 */
export function isHeaderWord(found: string, isFirst: boolean): boolean {
  const small = found.toLowerCase()
  const word = byShape.includes(small) || byLetters.includes(small) ? small : misreadFor(found)
  return small === 'rt' || (word !== undefined && (isFirst || word.length > 3))
}

/** What is left of a word where letters that are read for each other are one. */
function shapeOf(found: string): string {
  return found
    .replace(/II/g, 'H')
    .replace(/c/g, 'e')
    .toUpperCase()
    .replace(/[0Q]/g, 'O')
    .replace(/[1LT|!\]]/g, 'I')
    .replace(/5/g, 'S')
    .replace(/8/g, 'B')
    .replace(/F/g, 'E')
    .replace(/P/g, 'R')
    .replace(/M/g, 'N')
    .replace(/(.)\1+/g, '$1')
}

/**
 * Whether two words differ by one letter put in, left out or changed. Letters that changed places are no misreading:
 * "ministre" is a word of its own.
 */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  return Math.max(a.length, b.length) - start - end <= 1
}
