import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { documentDigest } from '#lib/archive/document-digest.ts'
import { readWholeSnapshot } from '#lib/archive/open-snapshot.ts'
import { keptPart } from '#lib/build/kept-part.ts'
import { writtenPagesFile } from '#lib/build/written-pages.ts'
import { type DataArchive, dataSettings } from '#lib/data/data-input.ts'
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
  async ({ snapshot, content, version, folder, out }: ThreadTask, { begun, onProgress }): Promise<DataParts> => {
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
    const places = { list: await writtenPagesFile(out, 'data'), earlier: out }
    const data = await time('  data: files', () =>
      writeDataOf(
        archive,
        folder,
        addresses,
        (done, total) => onProgress('Data', done, total),
        (made, make) =>
          keptPart(digestOf(version, archive), { ...places, made }, async () => {
            const compressed = await KeptValues.open('compressed-texts', { archive: content, version })
            const manifest = await make(compressed)
            compressed.save()
            return manifest
          }),
      ),
    )
    return { data, figures, times: times() }
  },
)

/** Of all that files of data are made from. */
function digestOf(version: string, { documents, authorities, collections, settings }: DataArchive): string {
  const said = dataSettings.map((name) => settings[name])
  const hash = createHash('sha256').update(JSON.stringify([version, authorities, collections, said]))
  for (const document of documents) hash.update(documentDigest(document))
  return hash.digest('hex')
}
