import { stemInText } from '#lib/text/stem.ts'
import { memoizeByWord } from './memoize-by-word.ts'

/** What a folded word of a text and its forms have in common (`stemInText`), each found once. */
export const stemOf = memoizeByWord(stemInText)
