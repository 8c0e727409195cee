import { writeFile } from 'node:fs/promises'
import { thesaurusFile, thesaurusModule } from '#lib/build/thesaurus.ts'

await writeFile(thesaurusFile, await thesaurusModule())
