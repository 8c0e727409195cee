import { readFileSync, writeFileSync } from 'node:fs'
import { withPictures } from './folder-picture.ts'

/** `npm run draw:folders`: draws anew, from the imports of the code, the pictures of folders in ARCHITECTURE.md. */
const file = 'ARCHITECTURE.md'

const before = readFileSync(file, 'utf8')
const after = withPictures(before)
writeFileSync(file, after)
console.log(after === before ? `${file} is true as it stands` : `Drew the folders in ${file}`)
