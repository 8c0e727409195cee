import { writeFileSync } from 'node:fs'
import { allFuzzed } from './all.ts'

/*
 * Tries one property in a process of its own: `batch.ts NAME SEED RUNS FILE`. Each input is written to the file before it is
 * tried, so that one without an end, or one that ends the process, can be named by whoever started it.
 */
const [name, seed, runs, file] = process.argv.slice(2)
const fuzzed = allFuzzed.find((one) => one.name === name)
if (!fuzzed || file === undefined) throw new Error(`there is no property "${name}"`)
const result = await fuzzed.run(Number(seed), Number(runs), (input) => writeFileSync(file, input))
writeFileSync(file, JSON.stringify(result))
