import { anyOf } from '#lib/ingest/recognise/word-patterns.ts'
import { inLowerCase } from './name-letters.ts'
import { personWords } from './person-words.ts'

const offices = new Set(personWords.offices.map(inLowerCase))
/** Forms of address and ranks that are between an office and the name. */
const lastRank = new RegExp(String.raw`(?<!\s)\s+${anyOf([...personWords.genitiveTitles, 'посла', 'тов.'])}$`, 'iu')

/**
 * A Russian office in the nominative ("постоянного представителя при союзе" → "постоянный представитель при союзе"): its noun
 * and the adjectives before it; what it is of stays. Nothing where its first words are none that are known so.
 */
export function officeFromGenitive(phrase: string): string | undefined {
  const words = phrase.replace(/\s+/g, ' ').trim().replace(lastRank, '').split(' ')
  if (words.join('') === words.join('').toUpperCase()) return undefined
  const noun = words.findIndex((word) => nounFromGenitive(word) !== undefined)
  if (noun === -1 || noun > 2) return undefined
  const before = words.slice(0, noun).map(adjectiveFromGenitive)
  if (before.includes(undefined)) return undefined
  return [...before, nounFromGenitive(words[noun] ?? ''), ...words.slice(noun + 1)].join(' ')
}

function nounFromGenitive(word: string): string | undefined {
  if (/^главы$/iu.test(word)) return word.replace(/ы$/u, 'а')
  if (/^посла$/iu.test(word)) return word.replace(/сла$/u, 'сол')
  const nominative = word.replace(/я$/u, 'ь').replace(/а$/u, '')
  const isOffice = offices.has(inLowerCase(word)) || /^заместителя$/iu.test(word)
  return nominative !== word && isOffice ? nominative : undefined
}

function adjectiveFromGenitive(word: string): string | undefined {
  if (/щего$/u.test(word)) return word.replace(/его$/u, 'ий')
  return /ого$/u.test(word) ? word.replace(/ого$/u, 'ый') : undefined
}
