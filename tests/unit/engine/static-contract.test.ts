import { describe } from 'vitest'
import { StaticEngine } from '#lib/engine/static/static-engine.ts'
import { buildSearchIndex } from '#lib/search/build/build.ts'
import type { SearchableArchive } from '#lib/search/build/gather-units.ts'
import { SearchEngine } from '#lib/search/engine.ts'
import { readFromDisk } from '#lib/search/storage/disk.ts'
import { engineContract } from '#tests/contract/engine-contract.ts'
import { quotationContract } from '#tests/contract/quotation-contract.ts'
import { saidAgainContract } from '#tests/contract/said-again-contract.ts'
import { temporaryFolder } from '#tests/unit/search/invented.ts'

async function open(archive: SearchableArchive): Promise<StaticEngine> {
  const folder = await temporaryFolder()
  await buildSearchIndex(archive, folder)
  return new StaticEngine(await SearchEngine.open(readFromDisk(folder)))
}

describe('the contract of engines, over the index in files', () => {
  engineContract(open)
  quotationContract(open)
  saidAgainContract(open)
})
