import { officeLength, startsWithOffice } from '#lib/ingest/recognise/persons/offices.ts'
import { labelOffices } from '#lib/ingest/recognise/persons/person-words.ts'

/** Whether words are the name of an office and nothing else. */
export function isOffice(words: string): boolean {
  const folded = words.toLowerCase()
  return labelOffices.has(folded) || (startsWithOffice(words) && officeLength(words) === words.length)
}

const betweenOffices = new Set('of the for and at to in de la des du y und der por и'.split(' '))
/** Between an office and what it is of. */
export const ofWhat = new Set('of for at to de des du'.split(' '))
/** Longest office, and most words before the noun of it, in words. */
const mostOfOffice = 11
const mostBeforeOffice = 3

/**
 * "Secretary of State for Ports", "Chief Government Whip", "Министр портов": an office with the words that belong
 * before it, or with what it is of.
 */
export function isOfficeOf(words: string): boolean {
  const all = words.split(/\s+/)
  if (all.length < 2 || all.length > mostOfOffice || /\p{N}|,/u.test(words)) return false
  const at = all.findIndex((word) => isOffice(word))
  const [of = '', ...what] = all.slice(at + 1)
  if (at === -1 || at > mostBeforeOffice || !all.slice(0, at).every((word) => /^\p{Lu}/u.test(word))) return false
  if (of === '') return at > 0
  if (ofWhat.has(of.toLowerCase()) && what.length > 0)
    return what.every((word) => betweenOffices.has(word.toLowerCase()) || /^\p{Lu}/u.test(word) || isFrench(of))
  const isCyrillic = /^\p{Script=Cyrillic}/u.test(all[0] ?? '') && at === 0
  return isCyrillic && what.length < 4 && [of, ...what].every((word) => /^\p{Ll}/u.test(word))
}

function isFrench(of: string): boolean {
  return /^d(?:e|es|u)$/u.test(of)
}
