import { readFileSync, writeFileSync } from 'node:fs'
import { withPictures } from './folder-picture.ts'

/** `npm run draw:folders`: draws the pictures of folders in ARCHITECTURE.md anew, from the imports of the code. */
const file = 'ARCHITECTURE.md'

const before = readFileSync(file, 'utf8')
const after = withPictures(before)
writeFileSync(file, after)
console.log(after === before ? `${file} is up to date` : `Drew the folders in ${file}`)
