import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Ledger } from '#lib/domain/ledger.ts'
import { recordRead } from './recorded-reads.ts'

const place = { start: z.number().int().nonnegative(), end: z.number().int().positive() }

const schema = z.object({
  source: z.object({
    file: z.string(),
    row: z.number().int().positive().exactOptional(),
    sha256: z.string(),
    bytes: z.number(),
    encoding: z.string(),
    text_sha256: z.string(),
    length: z.number(),
  }),
  spans: z.array(
    z.discriminatedUnion('fate', [
      z.object({
        ...place,
        fate: z.enum(['paragraph', 'heading']),
        document: z.string(),
        block: z.string(),
        as: z.string().exactOptional(),
      }),
      z.object({ ...place, fate: z.literal('metadata'), document: z.string(), field: z.string() }),
      z.object({ ...place, fate: z.literal('furniture'), rule: z.string() }),
      z.object({ ...place, fate: z.literal('duplicate'), of: z.string() }),
      z.object({ ...place, fate: z.literal('space') }),
    ]),
  ),
})

/** A source as its ledger has it: its id, its account, and the text that the account is of. */
export interface SourceWithLedger {
  /** `s-` and 7 characters; part of the address of its page. */
  id: string
  ledger: Ledger
  /** The extracted text. */
  text: string
}

/** The files of a source in the ledger, as they are. */
export interface LedgerFiles {
  id: string
  /** Path of the account. */
  file: string
  account: string
  text: string
  /** SHA-256 (hexadecimal) of both. */
  digest: string
}

/** The ids of the sources of a content folder, sorted; none where nothing was ingested. */
export async function sourceIds(contentFolder: string): Promise<string[]> {
  const names = await readdir(join(contentFolder, 'ledger')).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return names
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort()
}

/** Reads the account of a source and its text, and records that. Throws an error naming the file where one is missing or doesn't fit. */
export async function readSource(contentFolder: string, id: string): Promise<SourceWithLedger> {
  recordRead('ledger', id)
  return sourceOf(await readLedgerFiles(contentFolder, id))
}

/** Reads the files of a source. Rejects with the system's error. */
export async function readLedgerFiles(contentFolder: string, id: string): Promise<LedgerFiles> {
  const file = join(contentFolder, 'ledger', `${id}.json`)
  const [account, text] = await Promise.all([
    readFile(file, 'utf8'),
    readFile(join(contentFolder, 'ledger', `${id}.txt`), 'utf8'),
  ])
  const digest = createHash('sha256').update(`${account.length}\n`).update(account).update(text).digest('hex')
  return { id, file, account, text, digest }
}

/** What the files of a source say. Throws an error naming the file where the account doesn't fit. */
export function sourceOf({ id, file, account, text }: LedgerFiles): SourceWithLedger {
  const result = schema.safeParse(JSON.parse(account))
  if (result.success) return { id, ledger: result.data, text }
  const [issue] = result.error.issues
  throw new Error(
    `${file}: is not a ledger as the ingest writes it (${issue?.path.join('.')}: ${issue?.message}); run npm run ingest again`,
  )
}
