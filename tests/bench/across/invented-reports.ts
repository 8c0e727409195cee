import type { ArchiveDocument } from '#lib/domain/document.ts'
import { sentences } from '#lib/text/sentences.ts'
import { randomBy } from '#tests/bench/search/random.ts'

/** A report of one quotation, and the paragraph that it is from. */
export interface InventedReport {
  report: ArchiveDocument
  from: string
  /** False where a word of it was left out. */
  whole: boolean
}

/** Sentences of so many words are quoted. */
const [fewest, most] = [8, 40]

/** Reports that quote a sentence each, drawn from all documents by a seeded generator; every second lacks a word. */
export function inventReports(documents: readonly ArchiveDocument[], count: number): InventedReport[] {
  const random = randomBy(7)
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]
  const reports: InventedReport[] = []
  for (let tries = 0; reports.length < count && tries < count * 20; tries++) {
    const document = pick(documents)
    const paragraph = pick(document?.blocks.filter((block) => block.type === 'paragraph') ?? [])
    if (!document || !paragraph) continue
    const sentence = pick(sentences(paragraph.text))
    const words = sentence ? paragraph.text.slice(sentence.start, sentence.end).trim().split(' ') : []
    // Marks within the sentence would divide it.
    if (words.length < fewest || words.length > most || /[“”«»„"]/.test(words.join(' '))) continue
    const whole = reports.length % 2 === 0
    if (!whole) words.splice(1 + Math.floor(random() * (words.length - 2)), 1)
    reports.push({ report: reportOf(document, words.join(' '), reports.length), from: paragraph.id, whole })
  }
  return reports
}

function reportOf({ speaker, date, language }: ArchiveDocument, quotation: string, number: number): ArchiveDocument {
  const id = `d-report${number}`
  return {
    id,
    slug: id,
    title: `Report ${number}`,
    kind: 'report',
    ...(speaker !== undefined && { speaker }),
    ...(date !== undefined && { date }),
    ...(language !== undefined && { language }),
    source: { file: `${id}.txt`, sha256: '1'.repeat(64), lineage: id, lines: [1, 1] },
    basis: {},
    blocks: [{ type: 'paragraph', id: `p-report${number}`, form: 'plain', text: `It was said: “${quotation}”` }],
  }
}
