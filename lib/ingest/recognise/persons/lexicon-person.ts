import { isCity, isCountryOrState } from '#lib/ingest/recognise/gazetteer.ts'
import type { PersonLexicon } from '#lib/ingest/recognise/header-lexicon/header-lexicon.ts'
import { anyOf, wordEnd } from '#lib/ingest/recognise/word-patterns.ts'
import { postNominalsLength } from './post-nominals.ts'
import { readName } from './read-name.ts'
import type { Person } from './read-person.ts'
import { inUsualCase } from './usual-case.ts'

/** Reads a person of one language at the start of words; with `named` a plain name is enough. */
export type ReadLexiconPerson = (text: string, named: boolean) => Person | undefined

/** Steps that are looked for before a name: "Son Excellence", "Monsieur", "le ministre des Ports", ",". */
const mostSteps = 8
/** In UTF-16 units. */
const longestOffice = 120

/** Builds the reader of persons for the words of one language. */
export function lexiconPersonReader(words: PersonLexicon): ReadLexiconPerson {
  const { of = [], articles = [] } = words
  const gap = String.raw`[\s.,’']*`
  const starts = (list: readonly string[]) => new RegExp(`^${anyOf(list)}${wordEnd}${gap}`, 'iu')
  const honorific = starts(words.honorifics)
  const article = new RegExp(String.raw`^(?:${anyOf(articles)}(?:(?<=’)|\s+))`, 'iu')
  const compound = words.officeEndings ? String.raw`|\p{L}{3,}${anyOf(words.officeEndings)}` : ''
  const noun = String.raw`(?:${anyOf(words.qualifiers ?? [])}[-\s]+)?(?:${anyOf(words.offices)}${compound})${wordEnd}`
  const office = new RegExp(`^${noun}`, 'iu')
  const ofWhat = String.raw`\s+(?:${anyOf(of.length > 0 ? [...of, 'für', 'para', 'para la', 'pour'] : [])})(?:(?<=’)|\s+)(?:${anyOf(articles)}\s+)?`
  const ofBody = new RegExp(`^${ofWhat}${anyOf(words.bodies ?? [])}${wordEnd}`, 'iu')
  const ofToComma = new RegExp(String.raw`^${ofWhat}[^,;:(\n]{2,90}(?=,\s*\S)`, 'iu')
  const ofAny = new RegExp(`^${ofWhat}`, 'iu')
  const occasion = new RegExp(String.raw`(?<!\s)\s+${anyOf(words.occasions ?? [])}${wordEnd}`, 'iu')

  const roleAfter = (text: string): { role: string; length: number } | undefined => {
    const lead = /^(?:,\s*|\s*\n)\s*/u.exec(text)?.[0] ?? ''
    const bare = text.slice(lead.length).replace(article, '')
    if (lead === '' || !office.test(bare)) return undefined
    const line = /^[^,;:(\n]*/u.exec(bare)?.[0] ?? ''
    const known = office.exec(line)?.[0].length ?? 0
    const cut = occasion.exec(line.slice(known))?.index ?? line.length
    const role = line.slice(0, known + cut).replace(/(?<![\s.])[\s.]+$/u, '')
    return { role, length: text.length - bare.length + role.length }
  }

  return (text, named) => {
    let at = 0
    let honoured = false
    let role: string | undefined
    let isOfWhat = false
    for (let step = 0; step < mostSteps; step += 1) {
      at += /^[\s,:]+/u.exec(text.slice(at))?.[0].length ?? 0
      const rest = text.slice(at)
      const title = honorific.exec(rest)?.[0]
      const known = office.exec(rest)?.[0]
      if (known && known.length >= (title?.trimEnd().length ?? 0)) {
        const after = rest.slice(known.length)
        const more = ofBody.exec(after)?.[0] ?? ofToComma.exec(after)?.[0] ?? ''
        // Nothing shows where the words after "of" end.
        if (more === '' && ofAny.test(after)) return undefined
        role ??= (known + more).replace(/\s+/g, ' ').trim()
        at += known.length + more.length
        isOfWhat = more !== ''
        continue
      }
      if (title) {
        honoured = true
        at += title.length
        continue
      }
      const small = article.exec(rest)?.[0]
      if (!small) break
      at += small.length
    }
    const rest = text.slice(at)
    const name = readName(rest.slice(0, occasion.exec(rest)?.index), { honoured, personal: honoured })
    if (!name || (role && role.length > longestOffice)) return undefined
    const full = inUsualCase(name.words).join(' ').normalize('NFC')
    const end = at + name.length
    const skipped = postNominalsLength(text.slice(end))
    const after = role ? undefined : roleAfter(text.slice(end + skipped))
    const isNamed = honoured || role !== undefined || after !== undefined
    if (isCity(full) || isCountryOrState(full)) return undefined
    // After what an office is of, one word goes on with it: "Präsident der Republik Ormond".
    const isAlone = name.words.length < 2
    if (isAlone ? !honoured && !(role && !isOfWhat) : !isNamed && !(named && isEnd(text.slice(end)))) return undefined
    return {
      name: full,
      ...(role || after ? { role: role ?? after?.role ?? '' } : {}),
      start: at,
      end,
      roleEnd: end + skipped + (after?.length ?? 0),
      honoured: isNamed,
    }
  }
}

/** After a name that is recognised by nothing else, the line ends or a comma follows. */
function isEnd(after: string): boolean {
  return /^\s*(?:[,\n]|$)/u.test(after)
}
