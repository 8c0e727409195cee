import { once } from 'node:events'
import { type Judgements, removalSchema } from './leave-one-out.ts'
import { removeWords, wordLists } from './lexicon.ts'

/* The process of `judgeWithout`: nothing that is made of the words may be loaded before they are removed. */
const [message] = await once(process, 'message')
const { set, without, words } = removalSchema.parse(message)
removeWords(await wordLists(), words)
const { outcomesOf, readingsByFile } = await import('./evaluate.ts')
const { publisherSets } = await import('./sets.ts')
const own = (await publisherSets()).find(({ name }) => name === set)
const outcomes = own ? outcomesOf(own, await readingsByFile(own.files, new Set(without))) : []
const judgements: Judgements = outcomes.map(({ file, judged }) => ({ file, judged }))
process.send?.(judgements, () => process.exit(0))
