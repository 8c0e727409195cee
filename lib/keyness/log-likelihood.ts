/**
 * How surprising it is that a word is used here so often and elsewhere so often, if it were used everywhere alike: the
 * log-likelihood ratio G² of a two by two table, after Dunning, "Accurate Methods for the Statistics of Surprise and
 * Coincidence", Computational Linguistics 19 (1993). 0 where both have it in equal measure; it says nothing of which has
 * it more.
 *
 * @param here how often the word is used in a part, and of how many words that part is
 * @param elsewhere the same of the rest
 */
export function logLikelihood(here: Frequency, elsewhere: Frequency): number {
  const used = here.occurrences + elsewhere.occurrences
  const words = here.words + elsewhere.words
  const cells = [
    [here.occurrences, used, here.words],
    [elsewhere.occurrences, used, elsewhere.words],
    [here.words - here.occurrences, words - used, here.words],
    [elsewhere.words - elsewhere.occurrences, words - used, elsewhere.words],
  ] as const
  const sum = cells.reduce((sum, [found, row, column]) => {
    const expected = (row * column) / words
    return found === 0 ? sum : sum + found * Math.log(found / expected)
  }, 0)
  return Math.max(0, 2 * sum)
}

/** How often a word is used in a text, and of how many words that is. */
export interface Frequency {
  occurrences: number
  words: number
}
