import nlp from 'compromise'
import american from 'dictionary-en'
import british from 'dictionary-en-gb'
import { z } from 'zod'

/**
 * A lemma table to judge by, of other sources than the index is built from: the words of SCOWL, as Hunspell's dictionaries have
 * them (packages `dictionary-en` and `dictionary-en-gb`), inflected by the package `compromise`, which has its own lists of what is irregular.
 */
export interface LemmaTable {
  /** The words of which a folded word is a form; empty where the table doesn't know it. */
  lemmasOf: (word: string) => readonly string[]
}

type Inflect = (word: string, model: object) => string
type Conjugate = (word: string, model: object) => Record<string, string | undefined>

const inflect = z.custom<Inflect>((value) => typeof value === 'function')
/** What `compromise` makes forms by, which its types leave out. */
const methods = z.object({
  two: z.object({
    transform: z.object({
      noun: z.object({ toPlural: inflect }),
      verb: z.object({ conjugate: z.custom<Conjugate>((value) => typeof value === 'function') }),
      adjective: z.object({ toComparative: inflect, toSuperlative: inflect }),
    }),
  }),
})
const { noun, verb, adjective } = methods.parse(nlp.methods()).two.transform

/** One way of a Hunspell dictionary to make a word of another: `SFX D y ied [^aeiou]y`. */
interface Affix {
  isPrefix: boolean
  strip: string
  add: string
  condition: RegExp
}

function readAffixes(aff: string): Map<string, Affix[]> {
  const affixes = new Map<string, Affix[]>()
  for (const line of aff.split('\n')) {
    const [kind, flag = '', strip = '', added = '', condition] = line.split(/\s+/)
    if ((kind !== 'SFX' && kind !== 'PFX') || condition === undefined || condition === '') continue
    const isPrefix = kind === 'PFX'
    const affix = {
      isPrefix,
      strip: strip === '0' ? '' : strip,
      add: added === '0' ? '' : added,
      condition: new RegExp(isPrefix ? `^${condition}` : `${condition}$`),
    }
    affixes.set(flag, [...(affixes.get(flag) ?? []), affix])
  }
  return affixes
}

function apply({ isPrefix, strip, add, condition }: Affix, word: string): string | undefined {
  if (!condition.test(word)) return undefined
  return isPrefix ? add + word.slice(strip.length) : word.slice(0, word.length - strip.length) + add
}

/** All words of a dictionary, folded. */
function wordsOf(dictionary: typeof american): Set<string> {
  const decoder = new TextDecoder()
  const affixes = readAffixes(decoder.decode(dictionary.aff))
  const words = new Set<string>()
  for (const line of decoder.decode(dictionary.dic).split('\n').slice(1)) {
    const [word = '', flags = ''] = line.split('/')
    const own = [...flags].flatMap((flag) => affixes.get(flag) ?? [])
    const prefixed = own.flatMap((affix) => (affix.isPrefix ? (apply(affix, word) ?? []) : []))
    for (const one of [word, ...prefixed]) {
      words.add(one.toLowerCase())
      for (const affix of own) {
        const made = affix.isPrefix ? undefined : apply(affix, one)
        if (made !== undefined) words.add(made.toLowerCase())
      }
    }
  }
  return words
}

const model = nlp.model()

/** The forms of a word as what it can be: a verb has -ed and -ing, a noun a plural, an adjective -er and -est. */
function formsOf(word: string, words: ReadonlySet<string>): string[] {
  const { PastTense = '', PresentTense = '', Gerund = '', Participle = '' } = verb.conjugate(word, model)
  const degrees = [adjective.toComparative(word, model), adjective.toSuperlative(word, model)]
  const forms = [noun.toPlural(word, model)]
  const isVerb = words.has(PastTense) && words.has(Gerund) && words.has(PresentTense)
  if (isVerb) forms.push(PastTense, PresentTense, Gerund, Participle)
  if (degrees.every((degree) => words.has(degree))) forms.push(...degrees)
  return forms.flatMap((form) => spellings(form, word)).filter((form) => words.has(form))
}

/** What both spellings of English do to a form: travelled, traveled. */
function spellings(form: string, word: string): string[] {
  const ending = /^(?<left>.*[aeiou]l)l(?<end>ed|ing)$/.exec(form)?.groups
  return ending?.left === word ? [form, `${ending.left}${ending.end}`] : [form]
}

/** What `compromise` has no forms of, or others. */
const ownForms: [word: string, forms: string][] = [
  ['be', 'is are was were am been being'],
  ['have', 'has had having'],
  ['do', 'does did done doing'],
  ['lie', 'lay lain'],
  ['bear', 'bore born borne'],
  ['undertake', 'undertaken'],
  ['strike', 'stricken'],
]

export function readJudge(): LemmaTable {
  const lemmas = new Map<string, Set<string>>()
  const enter = (form: string, word: string) => {
    const known = lemmas.get(form)
    if (known) known.add(word)
    else lemmas.set(form, new Set([word]))
  }
  const words = new Set([...wordsOf(american), ...wordsOf(british)])
  for (const word of words) {
    if (!/^[a-z]{2,}$/.test(word)) continue
    enter(word, word)
    for (const form of formsOf(word, words)) enter(form, word)
  }
  for (const [word, forms] of ownForms) for (const form of forms.split(' ')) enter(form, word)
  return { lemmasOf: (word) => [...(lemmas.get(word.replace(/'s?$/, '')) ?? [])] }
}
