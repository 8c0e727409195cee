import { ar } from '#lib/ingest/recognise/header-lexicon/ar.ts'
import { anyOf, wordEnd } from '#lib/ingest/recognise/word-patterns.ts'
import type { Person } from './read-person.ts'

/*
 * Persons in Arabic. No capital shows a name, so that one is read only behind a label, an honorific or an office that is whole,
 * as far as the words that follow names.
 */

const honorific = new RegExp(`^${anyOf(ar.persons?.honorifics ?? [])}${wordEnd}\\s*`, 'u')
const office = new RegExp(`^${anyOf(ar.persons?.offices ?? [])}${wordEnd}[\\s،,:]*`, 'u')
const ends = new Set(ar.persons?.occasions ?? [])
const notInNames = new Set(ar.persons?.notInNames ?? [])
const word = /^(?<word>[\p{Script=Arabic}\p{M}ـ-]+)(?<gap>[ \t]*)/u
const mostWords = 5

/** A person at the start of words; with `named`, as after a label, neither honorific nor office need come before the name. */
export function readArabicPerson(text: string, named = false): Person | undefined {
  let at = 0
  let role: string | undefined
  let last: 'honorific' | 'office' | undefined
  for (let step = 0; step < 6; step += 1) {
    const rest = text.slice(at)
    // "رئيس الوزراء" is an office before "دولة" is an honorific.
    const known = office.exec(rest)?.[0]
    const title = known ?? honorific.exec(rest)?.[0]
    if (!title) break
    if (known) role ??= known.replace(/(?<![\s،,:])[\s،,:]+$/u, '')
    last = known ? 'office' : 'honorific'
    at += title.length
  }
  if (!last && !named) return undefined
  const name = wordsOfName(text.slice(at))
  if (!name || (last === 'office' && /^ال/u.test(name))) return undefined
  const end = at + name.length
  const after = /^\s*[،,]\s*/u.exec(text.slice(end))?.[0]
  const below = after && !role ? office.exec(text.slice(end + after.length))?.[0] : undefined
  const roleEnd = below ? end + (after?.length ?? 0) + below.trimEnd().length : end
  const office2 = below?.replace(/(?<![\s،,:])[\s،,:]+$/u, '')
  return {
    name: name.replace(/\s+/gu, ' '),
    ...(role || office2 ? { role: role ?? office2 ?? '' } : {}),
    start: at,
    end,
    roleEnd,
    honoured: last !== undefined,
  }
}

/** Two to five words of a name, to the end of the line, a comma, or a word that follows names. */
function wordsOfName(text: string): string | undefined {
  let at = 0
  let count = 0
  for (;;) {
    const { word: next, gap = '' } = word.exec(text.slice(at))?.groups ?? {}
    if (!next || ends.has(next)) break
    if (notInNames.has(next) || notInNames.has(next.replace(/^(?:و?ال|ل?ل|ب)/u, ''))) return undefined
    count += 1
    at += next.length + gap.length
  }
  const isEnd = /^(?:$|[\n،,؛:.()«»"-]|[\p{Script=Arabic}])/u.test(text.slice(at))
  return count >= 2 && count <= mostWords && isEnd ? text.slice(0, at).trimEnd() : undefined
}
