import { checkArchive } from '#lib/archive/check-archive.ts'
import { loadArchive } from '#lib/archive/load.ts'
import { contentOfFolder } from '#lib/archive/site-content.ts'
import { countTexts, type TextCounts } from '#lib/archive/text-counts.ts'
import { verifyArchive } from '#lib/archive/verify-archive.ts'
import { unmatchedWithdrawals } from '#lib/archive/withdrawal-checks.ts'
import { writeSnapshot } from '#lib/archive/write-snapshot.ts'
import { type PublishedPlaces, publishedPlaces } from '#lib/build/check-anchors.ts'
import type { Finding } from '#lib/domain/finding.ts'
import { KeptValues } from '#lib/files/kept-values.ts'
import type { ArchiveSettings } from '#lib/records/archive-settings.ts'
import { queryProblems } from '#lib/watch/build/check-watches.ts'
import { workInThread } from './in-thread.ts'
import { type PhaseTime, phaseTimes } from './phase-times.ts'
import type { ThreadTask } from './thread-task.ts'

/** What the thread found of an archive. Where there are errors, what comes after those was not looked at. */
export interface ReadArchive {
  settings: ArchiveSettings
  problems: Finding[]
  /** What is wrong with the queries of watches. */
  unreadable: string[]
  /** What the ledger doesn't account for. */
  gaps: string[]
  /** What was written where nothing is wrong. */
  ready: { commonDigest: string; counts: TextCounts; published: PublishedPlaces } | undefined
  times: PhaseTime[]
}

/*
 * Reads and checks an archive, and writes its snapshot. In a thread, since all of it is in memory meanwhile, and nothing of it is
 * needed afterwards.
 */
await workInThread(async ({ snapshot, content, version }: ThreadTask): Promise<ReadArchive> => {
  const { time, times } = phaseTimes()
  const keeping = async <Made>(sort: string, work: (kept: KeptValues) => Promise<Made>): Promise<Made> => {
    const kept = await KeptValues.open(sort, { archive: content, version })
    const made = await work(kept)
    kept.save()
    return made
  }
  const archive = await time('read the archive', () => keeping('documents', (kept) => loadArchive(content, kept)))
  const { settings } = archive
  const found = { settings, unreadable: [], gaps: [], ready: undefined }
  const problems = await time('check the archive', async () => [
    ...checkArchive(archive),
    ...(await unmatchedWithdrawals(content, archive.documents)),
  ])
  if (problems.some(({ severity }) => severity === 'error')) return { ...found, problems, times: times() }
  const unreadable = queryProblems(archive.watches, archive.collections)
  if (unreadable.length > 0) return { ...found, problems, unreadable, times: times() }
  const { problems: gaps, ledgerDigests } = await time('verify the ledger', () =>
    keeping('proofs', (kept) => verifyArchive(content, archive.documents, kept)),
  )
  if (gaps.length > 0) return { ...found, problems, gaps, times: times() }
  const commonDigest = await time('snapshot', () => writeSnapshot(snapshot, contentOfFolder(content), ledgerDigests))
  const ready = { commonDigest, counts: countTexts(archive.documents), published: publishedPlaces(archive) }
  return { ...found, problems, ready, times: times() }
})
