import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import {
  compareSections,
  followedSections,
  quoteSections,
  searchSections,
  trendsSections,
} from '#app/_browser/page-sections.ts'
import { messagesByKey } from '#lib/i18n/message.ts'

/** Files that a module of the browser is made of, itself included; those of types alone are left out. */
function modulesOf(entry: string, found = new Set<string>()): Set<string> {
  if (found.has(entry) || !existsSync(entry)) return found
  found.add(entry)
  const code = readFileSync(entry, 'utf8')
  for (const [, what = '', from = ''] of code.matchAll(/^import (?!type )([^']*? from )?'([#.][^']+)'/gmu)) {
    if (/^\{(?:\s*type \w+,?)+\s*\} from $/u.test(what)) continue
    modulesOf(from.startsWith('#') ? from.slice(1) : join(dirname(entry), from), found)
  }
  return found
}

const keys = [...messagesByKey(JSON.parse(readFileSync('lib/i18n/en.json', 'utf8'))).keys()]

/** The sections of the messages that modules say, by the keys that their code has: whole, or as the beginning of one. */
function saidBy(entry: string): string[] {
  const sections = [...modulesOf(entry)]
    .filter((file) => !file.startsWith('lib/i18n/'))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/'(\w+\.[\w.-]+)'|`(\w+\.[\w.-]*)\$\{/gu)])
    .filter(([, whole, start]) =>
      start === undefined ? keys.includes(whole ?? '') : keys.some((key) => key.startsWith(start)),
    )
    .map(([, whole, start]) => (whole ?? start ?? '').split('.')[0] ?? '')
  return [...new Set(sections)].sort()
}

it.each([
  ['app/search/search.tsx', searchSections],
  ['app/quote/quote-check.tsx', quoteSections],
  ['app/trends/trends.tsx', trendsSections],
  ['app/compare/compare.tsx', compareSections],
  ['app/watch/followed.tsx', followedSections],
])('%s is handed the sections that it says, and no others', (entry, handed) => {
  // The helper says lists in quotation marks.
  expect([...new Set([...saidBy(entry), 'common'])].sort()).toEqual([...handed].sort())
})

it.each([
  'app/search/search.tsx',
  'app/quote/quote-check.tsx',
  'app/trends/trends.tsx',
  'app/compare/compare.tsx',
  'app/watch/followed.tsx',
  'app/_script/page.ts',
])('%s carries no file of a language', (entry) => {
  const carried = [...modulesOf(entry)].filter((file) => file.endsWith('.json') || file === 'lib/i18n/languages.ts')
  expect(carried).toEqual([])
})
