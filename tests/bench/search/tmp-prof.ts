import { readdirSync, readFileSync } from 'node:fs'
import { inflateSync } from 'fflate'
import { SearchIndex } from '#lib/search/lookup/search-index.ts'
import { readFromDisk } from '#lib/search/storage/disk.ts'
import { tokens } from '#lib/text/tokens.ts'

const index = await SearchIndex.open(readFromDisk('/tmp/m10/out'))
let t = performance.now()
const units = []
for (let s = 0; s < index.root.units; s += 512)
  units.push(
    ...(await Promise.all(
      Array.from({ length: Math.min(512, index.root.units - s) }, (_, i) => index.texts.get(s + i)),
    )),
  )
console.log(units.length, 'read', performance.now() - t)
t = performance.now()
let n = 0
for (const u of units) n += tokens(u.text).length
console.log(n, 'tokens', performance.now() - t)
t = performance.now()
let c = 0
for (const u of units)
  c += /(?<![\p{L}\p{N}])it[^\p{L}\p{N}]+is[^\p{L}\p{N}]+the(?![\p{L}\p{N}])/iu.test(u.text.normalize('NFKC')) ? 1 : 0
console.log(c, 'regex', performance.now() - t)
const dir = '/tmp/m10/out/search/data/' + readdirSync('/tmp/m10/out/search/data').find((f) => /^[0-9a-f]{16}$/.test(f))
t = performance.now()
let m = 0
for (const f of readdirSync(dir).filter((f) => f.startsWith('texts-'))) {
  const b = readFileSync(dir + '/' + f)
  const v = new DataView(b.buffer, b.byteOffset, b.length)
  const end0 = v.getUint32(0, true)
  const k = end0 / 4 - 1
  for (let i = 0; i < k; i++) {
    m += JSON.parse(
      new TextDecoder().decode(inflateSync(b.subarray(v.getUint32(i * 4, true), v.getUint32(i * 4 + 4, true)))),
    ).texts.length
  }
}
console.log(m, 'fflate+json', performance.now() - t)
