import { readCorpus } from './corpus.ts'
import { buildPagefind, buildRostrum } from './engines.ts'

// A process of its own for each engine, so that its peak of memory is told apart from the bench's and the other's.
const [engine, count = '0', folder = ''] = process.argv.slice(2)
const { documents } = await readCorpus(Number(count))
const begun = performance.now()
const before = process.cpuUsage()
await (engine === 'Pagefind' ? buildPagefind : buildRostrum)(documents, folder)
const { user, system } = process.cpuUsage(before)
process.send?.({
  seconds: (performance.now() - begun) / 1000,
  processor: (user + system) / 1e6,
  megabytes: process.resourceUsage().maxRSS / 1024,
})
process.disconnect?.()
