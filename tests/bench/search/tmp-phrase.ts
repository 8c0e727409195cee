import { SearchEngine } from '#lib/search/engine.ts'
import { readFromDisk } from '#lib/search/storage/disk.ts'

for (const q of [
  '"of the united states"',
  '"of the people"',
  '"it is the"',
  '"in order to be"',
  '"we will not be"',
  '"to be or not"',
  '"i have the honor"',
  '"the state of the union"',
  '"and that is why we"',
  '"that we have been"',
  '"the people of this"',
  '"has been made in the"',
]) {
  const engine = await SearchEngine.open(readFromDisk('/tmp/m10/out'))
  const t = performance.now()
  let first = 0
  const a = await engine.search(q, { limit: 20, facets: true }, () => {
    first = performance.now() - t
  })
  console.log(q, a.found.paragraphs, Math.round(first), Math.round(performance.now() - t))
}
