import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { comparableWords } from '#lib/quote/words/comparable-words.ts'
import { figuresIn } from '#lib/quote/words/figures.ts'

const files = [
  ['ru', 'ru-ud-gsd.jsonl'],
  ['kk', 'kk-kaznerd-news.jsonl'],
] as const
const row = z.object({ text: z.string() })
const sentencesPerDocument = 10

/** The sentences of Russian and Kazakh texts as paragraphs of documents; none where the texts are not at hand. */
export function readLanguages(): ArchiveDocument[] {
  return files.flatMap(([language, name]) => {
    const file = resolve('../shared/corpora/multilingual', name)
    if (!existsSync(file)) return []
    const texts = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => withQuotationMarks(row.parse(JSON.parse(line)).text))
    const different = withoutTwins(texts, language)
    const count = Math.ceil(different.length / sentencesPerDocument)
    return Array.from({ length: count }, (_, number) =>
      documentOf(language, number, different.slice(number * sentencesPerDocument, (number + 1) * sentencesPerDocument)),
    )
  })
}

/** The marks that the sentences have as entities, two by two. */
function withQuotationMarks(text: string): string {
  return text.replace(/``|(?:&#39;){2}/gu, '"')
}

function documentOf(language: string, number: number, texts: readonly string[]): ArchiveDocument {
  const slug = `${language}-${number}`
  const first = number * sentencesPerDocument + (language === 'kk' ? 1_000_000 : 2_000_000)
  return {
    id: `d-${String(first).padStart(7, '0')}`,
    slug,
    title: slug,
    kind: 'speech',
    language,
    source: { file: `${slug}.txt`, sha256: '0'.repeat(64), lineage: slug, lines: [1, 1] },
    basis: {},
    blocks: texts.map((text, index) => ({ type: 'paragraph', id: `p-${first + index}`, form: 'plain', text })),
  }
}

/**
 * Without sentences that stand there before, with the same figures: the Kazakh news have some twice, once with figures in
 * digits and once in words, and what stands in both is said in both.
 */
function withoutTwins(texts: readonly string[], language: string): string[] {
  const known = new Set<string>()
  return texts.filter((text) => {
    const words = comparableWords(text).map((word) => word.text)
    const figures = figuresIn(words, language)
    const key = words
      .flatMap((word, at) => {
        const figure = figures.find(({ from, to }) => at >= from && at < to)
        return figure ? (figure.from === at ? [figure.value] : []) : [word]
      })
      .join(' ')
    if (known.has(key)) return false
    known.add(key)
    return true
  })
}
