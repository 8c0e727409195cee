import { type Outcome, outcomesOf, readingsByFile } from './evaluate.ts'
import { writePinned } from './pinned.ts'
import { printFields, printMisses, printRules } from './print.ts'
import { inventedSet, publisherSets } from './sets.ts'

/*
 * `npm run eval`: how right the ingest is, by set and field, on the invented texts and, where they are, on the real
 * ones in ../shared; and which rule decided how often, and how often wrongly.
 *   --misses  lists what is wrong or missing
 *   --pin     writes the figures of the invented texts that the test holds
 */

const options = new Set(process.argv.slice(2))
const known = ['--misses', '--pin']
const unknown = [...options].filter((option) => !known.includes(option))
if (unknown.length > 0) {
  console.error(`No option is called ${unknown.join(', ')}; expected ${known.join(', ')}`)
  process.exit(2)
}
const { set: invented, remove } = await inventedSet()
try {
  const sets = [invented, ...(await publisherSets())]
  if (sets.length === 1) console.log('../shared/corpora/metadata-truth is not there: the invented texts only')
  const outcomes: Outcome[] = []
  for (const set of sets) outcomes.push(...outcomesOf(set, await readingsByFile(set.files)))
  for (const set of sets) {
    const own = outcomes.filter((outcome) => outcome.set === set.name)
    printFields(set.name, own)
    const groups = [...new Set(own.flatMap((outcome) => outcome.groups))]
    for (const group of groups) {
      printFields(
        `${set.name}, ${group}`,
        own.filter((outcome) => outcome.groups.includes(group)),
      )
    }
  }
  printRules(outcomes)
  if (options.has('--misses')) printMisses(outcomes)
  if (options.has('--pin')) writePinned(outcomes.filter((outcome) => outcome.set === invented.name))
} finally {
  remove()
}
