import { createReadStream, existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { z } from 'zod'
import type { ArchiveDocument, Paragraph } from '#lib/domain/document.ts'
import { sentences } from '#lib/text/sentences.ts'
import { loadIngestedArchive } from '#tests/bench/load-ingested-archive.ts'

/** The UN General Debate, where it is at hand. */
export const corpusFile = resolve('../shared/corpora/un-general-debate/ungdc-1946-2022.jsonl.gz')
const row = z.object({
  id: z.string(),
  year: z.number(),
  title: z.string(),
  speaker: z.string().nullish(),
  text: z.string(),
})

/** A paragraph has at least so many UTF-16 units: the corpus has the lines of the printed page, and few paragraphs. */
const paragraphLength = 400

/** The first so many statements of the UN General Debate; where they are not at hand, the documents of the archive. */
export async function readCorpus(count: number): Promise<{ name: string; documents: ArchiveDocument[] }> {
  if (!existsSync(corpusFile)) {
    const { documents, settings } = await loadIngestedArchive()
    return { name: settings.name, documents: documents.slice(0, count) }
  }
  const documents: ArchiveDocument[] = []
  const stream = createReadStream(corpusFile).pipe(createGunzip())
  for await (const line of createInterface({ input: stream })) {
    documents.push(documentOf(row.parse(JSON.parse(line)), documents.length))
    if (documents.length === count) break
  }
  stream.destroy()
  // As an archive has them.
  documents.sort((one, other) => ((one.date ?? '') < (other.date ?? '') ? -1 : 1))
  return { name: 'UN General Debate', documents }
}

function documentOf({ id, year, title, speaker, text }: z.infer<typeof row>, number: number): ArchiveDocument {
  const slug = id.toLowerCase().replaceAll('_', '-')
  return {
    id: `d-${String(number).padStart(7, '0')}`,
    slug,
    title,
    kind: 'speech',
    date: String(year),
    ...(speaker && { speaker }),
    language: 'en',
    source: { file: `${slug}.txt`, sha256: '0'.repeat(64), lineage: slug, lines: [1, 1] },
    basis: {},
    blocks: paragraphsOf(text, number),
  }
}

function paragraphsOf(text: string, document: number): Paragraph[] {
  const line = text.replace(/\s+/g, ' ').trim()
  const texts: string[] = []
  let from = 0
  for (const { end } of sentences(line)) {
    if (end - from < paragraphLength && end < line.length) continue
    texts.push(line.slice(from, end).trim())
    from = end
  }
  return texts
    .filter((paragraph) => paragraph !== '')
    .map((paragraph, index) => ({
      type: 'paragraph',
      id: `p-${(document * 1000 + index).toString(36).padStart(7, '0')}`,
      form: 'plain',
      text: paragraph,
    }))
}
