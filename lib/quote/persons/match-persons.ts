import { nameSuffixes, personTitles } from '#lib/quote/words/lexicon/attribution-words.ts'
import { isSameName } from '#lib/search/format/same-name.ts'
import { fold } from '#lib/text/fold.ts'
import { areGivenNameVariants } from './given-name-variants.ts'
import { isInitialOf } from './is-initial-of.ts'
import { nominativeForms } from './nominative-forms.ts'

/** Somebody whom the archive knows: the preferred name, and other written forms. */
export interface KnownPerson {
  name: string
  forms?: readonly string[]
}

/**
 * How well a name fits: as a record has it, by its initials, or by the surname, to which each given name that agrees
 * adds two.
 */
const asWritten = 100
const byInitials = 50
const bySurname = 10

/**
 * Those of some persons whom a written name means, by preferred name: by a form of the records, by surname with given
 * names or initials that don't disagree ("Verell", "A. Verell", "Verell, Ana"), by initials ("OKB"), in another script,
 * spelling or case. Of several only those whom it fits best; a surname alone means everyone who has it. None where it
 * fits nobody.
 */
export function matchPersons(written: string, persons: readonly KnownPerson[]): string[] {
  const claimed = partsOf(written)
  if (claimed.length === 0) return []
  const fits = formsOf(persons).map(({ name, forms }) => ({
    name,
    fit: isUsualForm(claimed, forms[0] ?? []) ? asWritten : Math.max(...forms.map((form) => fitOf(claimed, form))),
  }))
  const best = Math.max(0, ...fits.map(({ fit }) => fit))
  return best === 0 ? [] : [...new Set(fits.flatMap(({ name, fit }) => (fit === best ? [name] : [])))]
}

/** Whether nothing but initials is left out of a preferred name: "Osk Brandt" is as usual for "Osk K. Brandt". */
function isUsualForm(claimed: readonly string[], name: readonly string[]): boolean {
  const short = name.filter((word, index) => index === 0 || word.length > 1)
  return claimed.length > 1 && short.length < name.length && claimed.join(' ') === short.join(' ')
}

interface PersonNameForms {
  name: string
  /** The words of each form of the name. */
  forms: string[][]
}

/** What was read of the names of some persons: an archive may have thousands, and is asked again and again. */
const read = new WeakMap<readonly KnownPerson[], readonly PersonNameForms[]>()

function formsOf(persons: readonly KnownPerson[]): readonly PersonNameForms[] {
  const known = read.get(persons)
  if (known) return known
  const all = persons.map(({ name, forms = [] }) => ({ name, forms: [name, ...forms].map(partsOf) }))
  read.set(persons, all)
  return all
}

const surnames = new WeakMap<readonly KnownPerson[], ReadonlySet<string>>()

/** The last words of all names and forms of some persons, folded: mostly their surnames. */
export function surnamesOf(persons: readonly KnownPerson[]): ReadonlySet<string> {
  const known = surnames.get(persons)
  if (known) return known
  const all = new Set(formsOf(persons).flatMap(({ forms }) => forms.flatMap((form) => form.at(-1) ?? [])))
  surnames.set(persons, all)
  return all
}

/** What an archive adds in brackets to distinguish namesakes: "Verell (Ormond)". */
const qualifier = /\s\([^()]*\)$/u

/** The words of a name, folded, without titles before it: "Verell, A." is "a verell", "A.B. Verell" is "a b verell". */
function partsOf(name: string): string[] {
  const written = name.replace(qualifier, '')
  const [last = '', rest, ...more] = written.split(',')
  const isSuffix = (word: string) => nameSuffixes.has(word)
  // "King, Martin, Jr." is turned round, "Brandt, Jr." is not.
  const isTurned = rest !== undefined && !wordsIn(rest).every(isSuffix) && more.flatMap(wordsIn).every(isSuffix)
  const words = wordsIn(isTurned ? `${rest} ${last}` : written)
  const named = words.filter((word, index) => index === 0 || !nameSuffixes.has(word))
  // "Dean" and "King" are names, too: what comes last is none.
  const first = named.findIndex((word, index) => index === named.length - 1 || !personTitles.has(word))
  return named.slice(first)
}

function wordsIn(text: string): string[] {
  // "Касым-Жомарт" is one given name, "К.-Ж." two initials.
  const spaced = text.replace(/\.-?/gu, ' ')
  return fold(spaced)
    .split(/[^\p{L}\p{M}\p{Nd}'-]+/u)
    .map((word) => word.replace(/^['-]+|(?<!['-])['-]+$/gu, ''))
    .filter((word) => word !== '')
}

function fitOf(claimed: readonly string[], form: readonly string[]): number {
  if (claimed.length > 1 && claimed.join(' ') === form.join(' ')) return asWritten
  const surname = form.at(-1)
  if (surname === undefined) return 0
  const [only] = claimed
  if (only !== undefined && claimed.length === 1) {
    if (isSameSurname(only, surname)) return bySurname
    return form.length > 1 && isInitialsOf(only, form) ? byInitials : 0
  }
  const place = claimed.findLastIndex((word) => isSameSurname(word, surname))
  // Whoever is known by one name alone has it alone.
  if (place < 0 || form.length === 1) return 0
  const agreed = agreementOf(
    claimed.filter((_, index) => index !== place),
    form.slice(0, -1),
  )
  return agreed === undefined ? 0 : bySurname + agreed
}

/**
 * How much the given names agree; undefined where the first is another one, or both have a name that the other lacks.
 */
function agreementOf(claimed: readonly string[], given: readonly string[]): number | undefined {
  const left = [...given]
  let agreed = 0
  let unmatched = 0
  for (const [index, word] of claimed.entries()) {
    // What comes first is the first of both, or a second name in full by which somebody goes.
    const place = left.findIndex(
      (other, at) => (index > 0 || at === 0 || Math.min(word.length, other.length) > 1) && isSameGivenName(word, other),
    )
    // "Quincy Verell" for "Ana Quincy Verell" is right, "Tomas Verell" is another.
    if (place < 0 && index === 0) return undefined
    if (place < 0) unmatched += 1
    else {
      left.splice(place, 1)
      agreed += 1
    }
  }
  if (unmatched > 0 && left.length > 0 && given.length > 1) return undefined
  return agreed * 2 - unmatched
}

/** Whether two folded surnames are one, in another case, spelling or script. */
function isSameSurname(one: string, other: string): boolean {
  if (one === other) return true
  return nominativeForms(one).some((form) => form === other || (form.length > 2 && isSameName(form, other)))
}

function isSameGivenName(one: string, other: string): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one]
  if (shorter.length === 1) return isInitialOf(shorter, longer)
  return (
    isSameSurname(one, other) ||
    areGivenNameVariants(one, other) ||
    isInitialOf(shorter, longer) ||
    (shorter.length > 2 && longer.startsWith(shorter))
  )
}

function isInitialsOf(word: string, form: readonly string[]): boolean {
  return word.length === form.length && form.every((part, index) => part[0] === word[index])
}
