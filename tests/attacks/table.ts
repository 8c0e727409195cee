import { attacks } from './strings.ts'
import { readTried } from './tried.ts'

/*
 * `npm run attacks`: what the tests of the corpus have shown, as a table: by which way each text got in, where it came out, and
 * what was asked of it there. The tests write it down as they pass (`npm test -- unit archives export browser`).
 */
const rows = readTried()
console.log(`${attacks.length} texts\n\n| in | out | texts | asked |\n| --- | --- | --- | --- |`)
for (const { into, out, texts, held } of rows) console.log(`| ${into} | ${out} | ${texts} | ${held} |`)
if (rows.length === 0) {
  console.error('Nothing was tried here yet: npm test -- unit archives export browser')
  process.exitCode = 1
}
