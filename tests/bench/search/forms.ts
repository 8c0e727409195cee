import { join } from 'node:path'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { buildSearchIndex } from '#lib/search/build/build.ts'
import { SearchEngine } from '#lib/search/engine.ts'
import { readFromDisk } from '#lib/search/storage/disk.ts'
import { foldDiacritics } from '#lib/text/fold-diacritics.ts'
import { isStopWord } from '#lib/text/stopwords.ts'
import { tokens } from '#lib/text/tokens.ts'
import { measuredOn } from '#tests/bench/machine.ts'
import { type LemmaTable, readJudge } from './judge.ts'
import { randomBy } from './random.ts'
import { table } from './table.ts'

/** So many words are drawn of those that stand at least so often. */
const drawn = 60
const leastOften = 5

/** The texts of all paragraphs and headings. */
function textsOf(documents: readonly ArchiveDocument[]): string[] {
  return documents.flatMap(({ blocks }) => blocks.flatMap((block) => ('text' in block ? [block.text] : [])))
}

/** In which texts each written word stands, by a count of its own. */
function textsByWord(texts: readonly string[]): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>()
  for (const [number, one] of texts.entries()) {
    for (const token of tokens(one)) {
      // As the index has it: José is jose.
      const text = foldDiacritics(token.text)
      const own = found.get(text)
      if (own) own.add(number)
      else found.set(text, new Set([number]))
    }
  }
  return found
}

/** The texts that have a word in two parts, as inter-connected and inter connected are: they count for it too. */
function writtenApart(word: string, texts: readonly string[]): number[] {
  const parts = [...word].slice(1).map((_, at) => `${word.slice(0, at + 1)}[-\u2010\u2011 ]${word.slice(at + 1)}`)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'iu')
  return [...texts.entries()].flatMap(([number, text]) => (pattern.test(text) ? [number] : []))
}

interface Judged {
  word: string
  /** Where the count of paragraphs is neither that of the forms shown nor one that words written apart explain. */
  unexplained?: string
  counted: number
  right: number
  wanted: number
  wrong: string[]
  missing: string[]
}

/**
 * Counts words in every form and compares that with a lemma table of another source. A form is right where one of its
 * words is one of those of the word asked for; one that the table doesn't know at all is left aside.
 */
async function judge(
  word: string,
  engine: SearchEngine,
  { lemmasOf }: LemmaTable,
  byWord: ReadonlyMap<string, ReadonlySet<number>>,
  formsByLemma: ReadonlyMap<string, readonly string[]>,
  texts: readonly string[],
): Promise<Judged> {
  const { paragraphs, forms } = await engine.count(word)
  const own = forms[word] ?? []
  const wanted = new Set(lemmasOf(word).flatMap((lemma) => formsByLemma.get(lemma) ?? []))
  const union = (words: Iterable<string>) => new Set([...words].flatMap((one) => [...(byWord.get(one) ?? [])]))
  const known = own.filter((form) => lemmasOf(form).length > 0)
  const [all, counted, truth] = [union(own), union(known), union(wanted)]
  let unexplained: string | undefined
  if (all.size !== paragraphs) {
    const most = new Set([...all, ...own.flatMap((form) => writtenApart(form, texts))]).size
    if (paragraphs < all.size || paragraphs > most) {
      unexplained = `counted in ${paragraphs} paragraphs; ${own.join(', ')} stand in ${all.size} to ${most}`
    }
  }
  return {
    word,
    ...(unexplained !== undefined && { unexplained }),
    counted: counted.size,
    right: [...counted].filter((unit) => truth.has(unit)).length,
    wanted: truth.size,
    wrong: known.filter((form) => !wanted.has(form)),
    missing: [...wanted].filter((form) => !own.includes(form)),
  }
}

/** What was measured, with how. */
export function formsReport(name: string, documents: number, measured: string): string {
  return `# Counting words in all their forms

${name}, ${documents} documents. ${measuredOn()}. For each seed ${drawn} words of three letters or more that stand in ${leastOften} paragraphs or more are drawn; the paragraphs that Rostrum counts
for a word are compared with those that have a form of it by a lemma table of another source than the index is built from: the words of SCOWL with the forms that it
gives them, and their forms by compromise, where WordNet builds. A form is right where one of its words is one of those of the word asked for; forms that the table doesn't know at all are left
aside. A count that is neither the number of texts with the forms shown nor explained by words written in two parts is called unexplained, and doesn't
change the other figures, which are of the forms. Means over the words; "of all": over all their paragraphs together.

${measured}`
}

/** Measures the written forms that are counted, for words drawn by each seed. Resolves to a report. */
export async function measureForms(
  documents: readonly ArchiveDocument[],
  seeds: readonly number[],
  folder: string,
): Promise<string> {
  const where = join(folder, 'forms')
  await buildSearchIndex({ documents }, where)
  const engine = await SearchEngine.open(readFromDisk(where))
  const lemmas = readJudge()
  const texts = textsOf(documents)
  const byWord = textsByWord(texts)
  const formsByLemma = new Map<string, string[]>()
  for (const form of byWord.keys()) {
    for (const lemma of lemmas.lemmasOf(form)) formsByLemma.set(lemma, [...(formsByLemma.get(lemma) ?? []), form])
  }
  const mayBeDrawn = [...byWord]
    .filter(([word, units]) => /^[a-z]{3,}$/.test(word) && units.size >= leastOften && !isStopWord(word))
    .filter(([word]) => lemmas.lemmasOf(word).length > 0)
    .map(([word]) => word)
    .sort()
  const rows: string[][] = []
  const notes: string[] = []
  for (const seed of seeds) {
    const random = randomBy(seed)
    const left = [...mayBeDrawn]
    const words = Array.from({ length: drawn }, () => left.splice(Math.floor(random() * left.length), 1)[0] ?? '')
    const judged: Judged[] = []
    for (const word of words) judged.push(await judge(word, engine, lemmas, byWord, formsByLemma, texts))
    const mean = (of: (one: Judged) => number) => judged.reduce((sum, one) => sum + of(one), 0) / judged.length
    const total = (of: (one: Judged) => number) => judged.reduce((sum, one) => sum + of(one), 0)
    rows.push([
      String(seed),
      mean(({ right, counted }) => (counted === 0 ? 1 : right / counted)).toFixed(4),
      mean(({ right, wanted }) => (wanted === 0 ? 1 : right / wanted)).toFixed(4),
      (total(({ right }) => right) / total(({ counted }) => counted)).toFixed(4),
      (total(({ right }) => right) / total(({ wanted }) => wanted)).toFixed(4),
      String(judged.filter(({ unexplained }) => unexplained !== undefined).length),
    ])
    for (const { word, unexplained, wrong, missing } of judged) {
      if (unexplained !== undefined) notes.push(`- ${word}: unexplained: ${unexplained}`)
      if (wrong.length + missing.length > 0)
        notes.push(
          `- ${word}: counted and not in the table ${wrong.join(', ') || '–'}; in the table and not counted ${missing.join(', ') || '–'}`,
        )
    }
  }
  return `${table(['seed', 'precision', 'recall', 'precision of all', 'recall of all', 'unexplained counts'], rows)}\n\n${notes.join('\n')}\n`
}
