import { editDistance } from './edit-distance.ts'

/** Longest word that one or two mistakes may be in: in a shorter one they make another word. */
const lettersOfOneMistake = 3
const lettersOfTwoMistakes = 6

/**
 * Which of the words that are known was probably meant by another: the nearest by letters changed, added, left out or
 * swapped (at most one in words of three to five letters, two in longer ones), capitals, hyphens and underscores aside.
 * Undefined where none is near, and where two are equally near: a wrong guess is worse than none.
 *
 * @example
 * didYouMean('tag-lin', ['name', 'tagline']) // 'tagline'
 */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  const bare = (text: string) => text.toLowerCase().replaceAll(/[-_\s]/g, '')
  const wanted = bare(word)
  const most = wanted.length < lettersOfOneMistake ? 0 : wanted.length < lettersOfTwoMistakes ? 1 : 2
  const near = known
    .map((one) => ({ one, distance: editDistance(wanted, bare(one), most) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance)
  const [first, second] = near
  return first && first.distance !== second?.distance ? first.one : undefined
}
