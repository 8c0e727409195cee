import { feedArchive } from '#lib/engine/feed/feed-archive.ts'
import { EngineClient } from '#lib/engine/opensearch/client.ts'
import { OpenSearchEngine } from '#lib/engine/opensearch/open-search-engine.ts'
import type { SearchableArchive } from '#lib/search/build/gather-units.ts'
import { createAddresses } from '#lib/site/addresses.ts'
import { engineContract } from '#tests/contract/engine-contract.ts'
import { quotationContract } from '#tests/contract/quotation-contract.ts'
import { saidAgainContract } from '#tests/contract/said-again-contract.ts'
import { describeWithCluster } from './open-search.ts'

describeWithCluster('the contract of engines, over OpenSearch', 1, (running) => {
  const open = async (archive: SearchableArchive, name: string) => {
    const { url } = running()
    const size = { parts: 2, copies: 0 }
    await feedArchive(new EngineClient(url), archive, createAddresses(), { name, part: { number: 1, of: 1 }, size })
    return new OpenSearchEngine(url, name)
  }
  engineContract(open)
  quotationContract(open)
  saidAgainContract(open)
})
