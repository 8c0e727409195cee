import nlp from 'compromise'
import american from 'dictionary-en'
import british from 'dictionary-en-gb'
import { z } from 'zod'

/**
 * A lemma table to judge by, of other sources than the index is built from: the words of SCOWL with the forms that it gives them, as
 * Hunspell's dictionaries have them (packages `dictionary-en` and `dictionary-en-gb`), and their forms by the package `compromise`, which
 * has its own lists of what is irregular.
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

/** The flags under which SCOWL gives a word its -s, -ed and -ing. */
const inflecting = new Set(['S', 'D', 'G'])
/** Those of -er and -est: -er alone makes one who does something. */
const [comparing, superlative] = ['R', 'T']

/** A form and the word that it is a form of, both folded. */
type Inflected = [form: string, word: string]

/** All words of a dictionary, folded, and which of them it makes of others by a flag of inflection. */
function readDictionary(dictionary: typeof american): { words: Set<string>; inflected: Inflected[] } {
  const decoder = new TextDecoder()
  const affixes = readAffixes(decoder.decode(dictionary.aff))
  const words = new Set<string>()
  const inflected: Inflected[] = []
  for (const line of decoder.decode(dictionary.dic).split('\n').slice(1)) {
    const [word = '', flags = ''] = line.split('/')
    const isCompared = flags.includes(superlative)
    const own = [...flags].flatMap((flag) => (affixes.get(flag) ?? []).map((affix) => ({ flag, affix })))
    const prefixed = own.flatMap(({ affix }) => (affix.isPrefix ? (apply(affix, word) ?? []) : []))
    for (const one of [word, ...prefixed]) {
      words.add(one.toLowerCase())
      for (const { flag, affix } of own) {
        const made = affix.isPrefix ? undefined : apply(affix, one)
        if (made === undefined) continue
        words.add(made.toLowerCase())
        const isForm = inflecting.has(flag) || (isCompared && (flag === comparing || flag === superlative))
        // A name's flags are those of the name: Mars is no word with forms.
        if (isForm && /^[a-z]/.test(one)) inflected.push([made.toLowerCase(), one.toLowerCase()])
      }
    }
  }
  return { words, inflected }
}

const model = nlp.model()

/** The list is packed by letters alone: it makes hoping of hop, and best of b. What may be of a word with -e is not taken from it. */
function isOfThatWord([form, word]: Inflected, words: ReadonlySet<string>): boolean {
  return word.length > 2 && (/s$/.test(form) || word.endsWith('e') || !words.has(`${word}e`))
}

/** The forms of a word as what it can be: a verb has -ed and -ing, a noun a plural, an adjective -er and -est. */
function formsOf(word: string, words: ReadonlySet<string>): string[] {
  const { PastTense = '', PresentTense = '', Gerund = '', Participle = '' } = verb.conjugate(word, model)
  const degrees = [adjective.toComparative(word, model), adjective.toSuperlative(word, model)]
  const forms = [noun.toPlural(word, model)]
  const isVerb = words.has(PastTense) && words.has(Gerund) && words.has(PresentTense)
  if (isVerb) forms.push(PastTense, PresentTense, Gerund, Participle)
  // For what it can't compare it gives the word itself, or a word that nobody writes.
  if (degrees.every((degree) => degree !== word && words.has(degree))) forms.push(...degrees)
  forms.push(...doubledForms(word, words))
  // SCOWL's flag makes -es of each word in -h: monarchs stands in its list by itself.
  if (word.endsWith('ch')) forms.push(`${word}s`)
  return forms.flatMap((form) => spellings(form, word)).filter((form) => words.has(form))
}

/** What doubles its consonant, which SCOWL's flags don't say: gunned and gunning. */
function doubledForms(word: string, words: ReadonlySet<string>): string[] {
  const last = /.[aeiou]([bdfgklmnprtvz])$/.exec(word)?.[1]
  if (last === undefined) return []
  const forms = [`${word}${last}ed`, `${word}${last}ing`]
  return forms.every((form) => words.has(form)) ? forms : []
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
  const read = [american, british].map(readDictionary)
  const words = new Set(read.flatMap((one) => [...one.words]))
  for (const word of words) {
    if (!/^[a-z]{2,}$/.test(word)) continue
    enter(word, word)
    for (const form of formsOf(word, words)) enter(form, word)
  }
  for (const pair of read.flatMap((one) => one.inflected)) if (isOfThatWord(pair, words)) enter(...pair)
  for (const [word, forms] of ownForms) for (const form of forms.split(' ')) enter(form, word)
  return { lemmasOf: (word) => [...(lemmas.get(word.replace(/'s?$/, '')) ?? [])] }
}
