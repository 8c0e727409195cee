/**
 * Lists of words of a language, divided by white space, by what they do to the sense of a sentence. They are folded
 * when read.
 */
export interface SenseLexicon {
  /** Words with too little content to identify a quotation, besides the general stop words. */
  extraStopWords: string
  /**
   * Opposites: any word of one side in the place of any word of the other says the contrary. A bar divides the two
   * sides, a semicolon the pairs of sides.
   */
  antonyms: string
  /**
   * Words that say how much, how often, how surely or on what condition, by their sense: one sense for another, or a sense
   * more or less, makes a sentence say something else. Negations are listed in `negations.ts`.
   */
  quantifiers: Readonly<Record<string, string>>
  /** Words that say which year, day or other time is meant, by their sense. */
  deicticTimes: Readonly<Record<string, string>>
  /** Words that say nearly the same: a bar divides the senses. */
  synonyms: string
}

/** Senses of `quantifiers` that may not be left out behind an ellipsis of a few words. */
export const restrictiveSenses = new Set(['few', 'rarely', 'almost', 'only', 'alleged', 'refuse'])
