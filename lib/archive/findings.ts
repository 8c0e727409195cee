import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Finding } from '#lib/domain/finding.ts'
import { withdrawnWords } from './withdrawn-words.ts'

const schema = z.array(
  z.object({
    rule: z.string(),
    severity: z.enum(['error', 'warning', 'note']),
    file: z.string(),
    line: z.number().int().positive().exactOptional(),
    document: z.string().exactOptional(),
    message: z.string(),
  }),
)

/**
 * The findings of the last ingest, as `findings.json` of a content folder has them; none where there is no such file.
 * What a message quotes of withdrawn words is taken out of it. Throws an error naming the file where it doesn't fit.
 */
export async function readFindings(contentFolder: string, documents: readonly ArchiveDocument[]): Promise<Finding[]> {
  const file = join(contentFolder, 'findings.json')
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '[]'
    throw error
  })
  const result = schema.safeParse(JSON.parse(text))
  if (!result.success) {
    const [issue] = result.error.issues
    throw new Error(
      `${file}: is not the list of findings that the ingest writes (${issue?.path.join('.')}: ${issue?.message}); run npm run ingest again`,
    )
  }
  const withdrawn = await withdrawnWords(contentFolder, documents)
  const files = new Map(documents.flatMap(({ id, source }) => (withdrawn.has(id) ? [[source.file, id]] : [])))
  return result.data.map((finding) => {
    const words = withdrawn.get(finding.document ?? files.get(finding.file) ?? '')
    return words?.quotedBy(finding.message) ? { ...finding, message: withheld } : finding
  })
}

const withheld = '[the message quotes words that were withdrawn]'
