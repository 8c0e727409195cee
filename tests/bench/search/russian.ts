import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import type { ArchiveDocument, Paragraph } from '#lib/domain/document.ts'
import { isStopWord } from '#lib/text/stopwords.ts'
import { randomBy } from './random.ts'

const file = resolve('../shared/corpora/multilingual/ru-ud-gsd.jsonl')
const sentence = z.object({ text: z.string(), tokens: z.array(z.tuple([z.string(), z.string(), z.string()])) })
type Sentence = z.infer<typeof sentence>

const sentencesPerDocument = 10
const telling = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB'])

export interface RussianItem {
  query: string
  paragraph: string
}

/**
 * The sentences of a treebank as paragraphs of documents, and queries for them: three or four telling words of a
 * sentence, each in another form of the same lemma that stands elsewhere in the treebank, or as the lemma. Undefined
 * where the treebank is not at hand.
 */
export function readRussian(
  count: number,
  seed: number,
): { documents: ArchiveDocument[]; items: RussianItem[] } | undefined {
  if (!existsSync(file)) return undefined
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  const sentences = lines.map((line) => sentence.parse(JSON.parse(line)))
  const random = randomBy(seed)
  const forms = formsByLemma(sentences)
  const numbers = sentences.map((_, number) => number).sort(() => random() - 0.5)
  const items: RussianItem[] = []
  for (const number of numbers) {
    const words = inflected(sentences[number]?.tokens ?? [], forms, random)
    if (words.length < 3) continue
    items.push({ query: words.join(' '), paragraph: idOf(number) })
    if (items.length === count) break
  }
  return { documents: documentsOf(sentences), items }
}

function idOf(number: number): string {
  return `p-${String(number).padStart(7, '0')}`
}

function formsByLemma(sentences: readonly Sentence[]): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>()
  for (const { tokens } of sentences) {
    for (const [form, lemma, kind] of tokens) {
      const key = `${lemma.toLowerCase()} ${kind}`
      const known = forms.get(key) ?? new Set([lemma.toLowerCase()])
      forms.set(key, known.add(form.toLowerCase()))
    }
  }
  return forms
}

/** Up to four words in other forms, in their order; words that have no other form are left out. */
function inflected(tokens: Sentence['tokens'], forms: Map<string, Set<string>>, random: () => number): string[] {
  const words = tokens.flatMap(([form, lemma, kind]) => {
    const own = form.toLowerCase()
    if (!telling.has(kind) || own.length < 4 || isStopWord(own) || !/^\p{Script=Cyrillic}+$/u.test(own)) return []
    const others = [...(forms.get(`${lemma.toLowerCase()} ${kind}`) ?? [])].filter((other) => other !== own)
    const other = others[Math.floor(random() * others.length)]
    return other === undefined ? [] : [other]
  })
  while (words.length > 4) words.splice(Math.floor(random() * words.length), 1)
  return [...new Set(words)]
}

function documentsOf(sentences: readonly Sentence[]): ArchiveDocument[] {
  const documents: ArchiveDocument[] = []
  for (let from = 0; from < sentences.length; from += sentencesPerDocument) {
    const name = `treebank-${from}`
    const blocks = sentences
      .slice(from, from + sentencesPerDocument)
      .map(({ text }, index): Paragraph => ({ type: 'paragraph', id: idOf(from + index), form: 'plain', text }))
    documents.push({
      id: `d-${String(from).padStart(7, '0')}`,
      slug: name,
      title: name,
      kind: 'article',
      language: 'ru',
      source: { file: `${name}.txt`, sha256: '0'.repeat(64), lineage: name, lines: [1, 1] },
      basis: {},
      blocks,
    })
  }
  return documents
}
