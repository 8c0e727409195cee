import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Archive } from '#lib/archive/load.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { english } from '#lib/i18n/english.ts'
import { checkPasted } from '#lib/quote/answer/check-pasted.ts'
import { buildSearchIndex } from '#lib/search/build/build.ts'
import { SearchEngine } from '#lib/search/engine.ts'
import { readFromDisk } from '#lib/search/storage/disk.ts'
import { createAddresses } from '#lib/site/addresses.ts'
import { attributions, reportedClaims } from './attributions.ts'
import { asSpoken, cyrillicAttributions } from './attributions-cyrillic.ts'
import { type Claimed, judgeClaimed } from './claimed.ts'
import { copiedFrom, isCopiedRight } from './copied.ts'
import { readLanguages } from './languages.ts'
import { reported } from './reporters.ts'

/** How often what is said of claims is right, of one kind of them. */
interface ClaimRow {
  count: number
  exact: number
  paragraph: number
  claim: number
  whose: number
}

const counts = { attributed: 200, withoutMarks: 160, copied: 500, reported: 50, cyrillic: 128 }

/**
 * Checks quotations that are attributed, rightly or not, what the site itself copies, and words of reporters and others
 * who are not the speaker. Returns the lines of a table.
 *
 * @param tellMiss is told each that is not right in all
 */
export async function measureClaims(
  { settings, authorities }: Archive,
  documents: readonly ArchiveDocument[],
  seed: number,
  tellMiss: (claimed: Claimed, told: string) => void,
): Promise<string[][]> {
  const rows = new Map<string, ClaimRow>()
  const context = {
    archive: settings.name,
    say: english,
    addresses: createAddresses(),
    speaker: (name: string) => authorities.speakers.find((known) => known.name === name),
  }
  const copied = documents.flatMap((document) => copiedFrom(document, context))
  const step = Math.max(1, Math.floor(copied.length / counts.copied))
  const told = reported(documents, seed, counts.reported)
  const spoken = asSpoken(readLanguages())
  const sets: [readonly ArchiveDocument[], readonly Claimed[]][] = [
    [
      documents,
      [
        ...attributions(documents, seed, counts.attributed),
        ...reportedClaims(documents, seed, counts.withoutMarks),
        ...copied.filter((_, index) => index % step === seed % step).slice(0, counts.copied),
      ],
    ],
    [[...documents.filter((_, index) => index % 3 === 0), ...told.documents], told.claimed],
    [spoken, cyrillicAttributions(spoken, seed, counts.cyrillic)],
  ]
  for (const [indexed, all] of sets) {
    await withEngine(indexed, async (engine) => {
      for (const claimed of all) await measure(claimed, engine)
    })
  }
  return [...rows].map(([kind, { count, ...right }]) => [
    kind,
    String(count),
    ...Object.values(right).map((some) => (some / count).toFixed(3)),
  ])

  async function measure(claimed: Claimed, engine: SearchEngine): Promise<void> {
    const given = await checkPasted(claimed.pasted, await engine.passageSource())
    const isCopied = claimed.kind.startsWith('copied')
    const right = { ...judgeClaimed(claimed, given), ...(isCopied && { claim: isCopiedRight(given.claim) }) }
    const kind = isCopied ? 'copied by the site' : claimed.kind.replace(/:.*/u, '')
    const row = rows.get(kind) ?? { count: 0, exact: 0, paragraph: 0, claim: 0, whose: 0 }
    rows.set(kind, row)
    row.count += 1
    for (const what of ['exact', 'paragraph', 'claim', 'whose'] as const) row[what] += Number(right[what])
    if (!Object.values(right).every(Boolean))
      tellMiss(claimed, `${JSON.stringify(right)} ${given.check.verdict} ${JSON.stringify(given.claim)} ${given.whose}`)
  }
}

async function withEngine(
  documents: readonly ArchiveDocument[],
  use: (engine: SearchEngine) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-quote-'))
  try {
    await buildSearchIndex({ documents: [...documents] }, folder)
    await use(await SearchEngine.open(readFromDisk(folder)))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
