import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Finding, FindingPart, FindingValue } from '#lib/domain/finding.ts'
import { english } from '#lib/i18n/english.ts'
import { sayFinding } from '#lib/site/finding-message.ts'
import { withdrawnWords } from './withdrawn-words.ts'

const value: z.ZodType<FindingValue> = z.lazy(() => z.union([z.string(), z.number(), part, z.array(part)]))
const part: z.ZodType<FindingPart> = z.object({
  key: z.string(),
  values: z.record(z.string(), value).exactOptional(),
})
const schema = z.array(
  z.object({
    rule: z.string(),
    severity: z.enum(['error', 'warning', 'note']),
    file: z.string(),
    line: z.number().int().positive().exactOptional(),
    document: z.string().exactOptional(),
    message: z.string(),
    said: part.exactOptional(),
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
  return result.data.map((found) => {
    const finding = isSaid(found) ? found : inEnglish(found)
    const words = withdrawn.get(finding.document ?? files.get(finding.file) ?? '')
    if (!words?.quotedBy(finding.message)) return finding
    // In place of its values too, which have the words as well.
    return { ...finding, ...withheld }
  })
}

/** Whether the message of the interface says the same in English: that of another version of Rostrum may not. */
function isSaid({ message, said }: Finding): boolean {
  try {
    return said === undefined || sayFinding(english, said) === message
  } catch {
    return false
  }
}

function inEnglish({ said: _, ...finding }: Finding): Finding {
  return finding
}

const withheld = {
  message: '[the message quotes words that were withdrawn]',
  said: { key: 'quotesWithdrawnWords' },
} satisfies Pick<Finding, 'message' | 'said'>
