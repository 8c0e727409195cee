import {
  capitalisedNonNames,
  nameParticles,
  nameSuffixes,
  personTitles,
} from '#lib/quote/words/lexicon/attribution-words.ts'
import { fold } from '#lib/text/fold.ts'
import { twoLetterInitials } from './is-initial-of.ts'

/** Words of a text that may be somebody's name. */
export interface NameCandidate {
  /** Without titles before it and without the genitive's ending: "Ana Verell" of "President Ana Verell's". */
  name: string
  /** The surname of "Verell, Ana", since what follows a comma may also be no part of the name. */
  surname?: string
  /** Where it is in the text, its titles included: half-open, in UTF-16 units. */
  start: number
  end: number
}

interface NameWord {
  text: string
  start: number
  end: number
}

const word = /(?:\p{Lu}\.-?)+|[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*\.?/gu
const capital = /^\p{Lu}/u
const initials = /^(?:\p{Lu}\.-?)+$/u

/**
 * Capitalised words that follow each other in a text and may be the name of a person, in its order.
 *
 * @param surnames folded: words that mostly name something else (Washington) are taken for names where they are among
 *   these
 */
export function nameCandidates(text: string, surnames: ReadonlySet<string> = new Set()): NameCandidate[] {
  const words = [...text.matchAll(word)].map(({ 0: written, index }) => wordOf(written, index))
  const runs: NameCandidate[] = []
  let run: NameWord[] = []
  const close = () => {
    const found = candidateOf(run, text)
    if (found) runs.push(found)
    run = []
  }
  for (const [index, one] of words.entries()) {
    const last = run.at(-1)
    const gap = last ? text.slice(last.end, one.start) : ''
    const joins =
      last !== undefined && (gap === ' ' || gap === '' || gap === '\u00A0' || isInverted(run, gap, one, text))
    const isDone = last !== undefined && (/['’]s$/u.test(last.text) || (isTitle(one) && run.some(isNoTitle)))
    if (!joins || isDone) close()
    const isParticle = run.length > 0 && nameParticles.has(fold(one.text)) && capital.test(words[index + 1]?.text ?? '')
    const isSurname = surnames.has(keyOf(one.text)) && !/(?:^|\s)(?:in|at|from|to)\s$/iu.test(text.slice(0, one.start))
    if (isNameWord(one, run, isSurname) || isParticle) run.push(one)
    else close()
  }
  close()
  return runs
}

/** A full stop belongs to an initial and a short form, and ends what else it follows. */
function wordOf(written: string, start: number): NameWord {
  const key = keyOf(written)
  const isInitial = initials.test(written) || (capital.test(written) && twoLetterInitials.has(key))
  const isShort = isInitial || personTitles.has(key) || nameSuffixes.has(key)
  const text = isShort ? written : written.replace(/\.$/u, '')
  return { text, start, end: start + text.length }
}

function keyOf(written: string): string {
  return fold(written).replace(/\.$/u, '').replace(/'s$/u, '')
}

/** A title in small letters begins another name. */
function isTitle({ text }: NameWord): boolean {
  return personTitles.has(keyOf(text)) && !capital.test(text)
}

function isNoTitle({ text }: NameWord): boolean {
  return !personTitles.has(keyOf(text))
}

/** Letters with stops that are no initials. */
const abbreviatedBodies = new Set(['u.s', 'u.n', 'u.k', 'e.u', 'u.s.s.r'])

/** Surnames that are also a month and a place: after a given name they are surnames. */
const afterGivenName = new Set(['may', 'washington'])

function isNameWord({ text }: NameWord, run: readonly NameWord[], isSurname: boolean): boolean {
  const key = keyOf(text)
  if (personTitles.has(key)) return true
  if (!capital.test(text)) return false
  if (initials.test(text)) return !abbreviatedBodies.has(key)
  return !capitalisedNonNames.has(key) || isSurname || (afterGivenName.has(key) && run.some(isNoTitle))
}

/** "Verell, Ana" and "Verell, A.", where nothing but a stop, a bracket, a comma or an end follows. */
function isInverted(run: readonly NameWord[], gap: string, next: NameWord, text: string): boolean {
  const [surname, ...more] = run.filter(isNoTitle)
  if (gap !== ', ' || !surname || more.length > 0 || initials.test(surname.text)) return false
  if (!capital.test(next.text) || !isNoTitle(next)) return false
  return initials.test(next.text) || /^(?:\s(?:\p{Lu}\.\s?)+)?(?:[.,)\];]|$)/u.test(text.slice(next.end))
}

/** Titles that are surnames where they come last. */
const titlesThatAreSurnames = new Set('king dean judge prince lord pope marshall'.split(' '))

function candidateOf(words: readonly NameWord[], text: string): NameCandidate | undefined {
  const [first] = words
  const last = words.at(-1)
  if (!first || !last) return undefined
  const from = words.findIndex(isNoTitle)
  if (from < 0 && !(words.length > 1 && capital.test(last.text) && titlesThatAreSurnames.has(keyOf(last.text))))
    return undefined
  const named = from < 0 ? [last] : words.slice(from)
  const [start] = named
  if (!start || !named.some(({ text: own }) => !initials.test(own) && own.replace(/[^\p{L}]/gu, '').length > 1))
    return undefined
  const name = text.slice(start.start, last.end).replace(/['’]s?$/u, '')
  const comma = name.indexOf(',')
  return { name, start: first.start, end: last.end, ...(comma > 0 && { surname: name.slice(0, comma) }) }
}
