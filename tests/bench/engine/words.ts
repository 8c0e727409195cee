import type { ArchiveDocument } from '#lib/domain/document.ts'
import { analyze } from '#lib/search/format/analyzer.ts'
import type { MeasuredRows } from './rows.ts'

/** How many different words statements have: an eighth of them, a quarter, half, all, evenly spread over the years. */
export function countWords(documents: readonly ArchiveDocument[], rows: MeasuredRows): void {
  for (const share of [8, 4, 2, 1]) {
    const some = documents.filter((_, number) => number % share === 0)
    const different = new Set<string>()
    let [paragraphs, words] = [0, 0]
    for (const { blocks } of some) {
      for (const block of blocks) {
        if (block.type === 'divider') continue
        paragraphs += 1
        const read = analyze(block.text)
        words += read.words.length
        for (const { text } of read.words) different.add(text)
      }
    }
    const cells = [some.length, paragraphs, words, different.size].map((one) => one.toLocaleString('en'))
    rows.add('words', cells, String(some.length))
  }
}
