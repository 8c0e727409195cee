import { writeFile } from 'node:fs/promises'
import { thesaurusFile, thesaurusModule } from '#lib/build/thesaurus.ts'

/** `npm run write:thesaurus`: writes the module with WordNet's relations anew, by which paraphrases are compared. */
await writeFile(thesaurusFile, await thesaurusModule())
