import { kazakh } from './kazakh.ts'
import { russian } from './russian.ts'
import type { SenseLexicon } from './sense-lexicon.ts'

/** The lists that texts in Cyrillic letters need, by language. */
export const russianAndKazakh: Readonly<Record<string, SenseLexicon>> = { ru: russian, kk: kazakh }
