/** Words of a language by what they do to the sense of a sentence; folded when they are read. */
export interface SenseLexicon {
  /** Words with too little content to identify a quotation, besides the general stop words. */
  extraStopWords: string
  /**
   * Words that turn what is said when one takes the other's place: any of one side for any of the other. A semicolon
   * ends a pair of sides, a bar divides them.
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

/** Senses that can't hide behind an ellipsis of a few words. */
export const restrictiveSenses = new Set(['few', 'rarely', 'almost', 'only', 'alleged', 'refuse'])
