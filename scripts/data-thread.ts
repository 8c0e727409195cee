import { resolve } from 'node:path'
import { documentDigest } from '#lib/archive/document-digest.ts'
import { readWholeSnapshot } from '#lib/archive/open-snapshot.ts'
import { rememberFigures } from '#lib/figures/archive-figure.ts'
import { KeptValues } from '#lib/files/kept-values.ts'
import { createAddresses, parseSiteLocation } from '#lib/site/addresses.ts'
import { writeDataOf } from './build-data.ts'
import { workInThread } from './in-thread.ts'
import { type PhaseTime, phaseTimes } from './phase-times.ts'
import type { ThreadTask } from './thread-task.ts'
import { writeFigures } from './write-figures.ts'

/** What it made: the file that says what can be taken away, and that with what pages show of figures. */
export interface DataParts {
  data: string | undefined
  figures: string
  times: PhaseTime[]
}

await workInThread(
  async ({ snapshot, content, version, folder }: ThreadTask, { begun, onProgress }): Promise<DataParts> => {
    const { time, times } = phaseTimes()
    await begun
    const archive = await time('  data: read the snapshot', () => readWholeSnapshot(snapshot, false))
    const addresses = createAddresses(parseSiteLocation(archive.settings.address))
    const kept = await KeptValues.open('figures', { archive: content, version })
    rememberFigures(archive.documents, (document, make) => kept.json(documentDigest(document), make))
    kept.save()
    const figures = resolve(folder, 'figures.json')
    await time('  data: figures', () =>
      writeFigures(archive, folder, addresses, figures, (done, total) => onProgress('Figures', done, total)),
    )
    const compressed = await KeptValues.open('compressed-texts', { archive: content, version })
    const data = await time('  data: files', () =>
      writeDataOf(archive, folder, addresses, (done, total) => onProgress('Data', done, total), compressed),
    )
    compressed.save()
    return { data, figures, times: times() }
  },
)
