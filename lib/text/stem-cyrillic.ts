import { stemKazakh } from './stem-kazakh.ts'
import { stemRussian } from './stem-russian.ts'

/** The stemmers of Russian (Snowball) and Kazakh, by language. Their own file: a reader of an English archive has none. */
export const cyrillicStemmers: ReadonlyMap<string, (word: string) => string> = new Map([
  ['ru', stemRussian],
  ['kk', stemKazakh],
])
