import { defaultKindRule } from '#lib/ingest/describe/find-kind.ts'
import { fold } from '#lib/text/fold.ts'
import type { Header } from './headers.ts'
import type { Reading } from './reading.ts'
import type { Judged, Verdict } from './verdict.ts'

/** Judges all that is expected of one invented text. `readings` are those that came of its file, none or several. */
export function judgeHeader(header: Header, readings: readonly Reading[]): Judged[] {
  const { expect } = header
  const [reading] = readings
  const judged: Judged[] = []
  const add = (field: Judged['field'], wanted: unknown, given: unknown, verdict: Verdict) =>
    judged.push({ field, verdict, wanted: shown(wanted), given: shown(given) })
  const one = (
    field: 'date' | 'published' | 'role' | 'venue',
    same: (given: string, wanted: string) => boolean,
  ): void => {
    const wanted = expect[field]
    if (wanted === undefined) return
    const given = reading?.[field]
    add(field, wanted, given, judgeOne(wanted, given, same))
  }
  if (expect.title !== undefined || expect.titleHas || expect.titleNot) {
    const wanted = [expect.title, expect.titleHas, expect.titleNot && { not: expect.titleNot }].filter((w) => w)
    add('title', wanted, reading?.title, judgeTitle(header, reading?.title))
  }
  one('date', (given, wanted) => given === wanted)
  one('published', (given, wanted) => given === wanted)
  if (expect.speaker !== undefined) {
    const given = namesOf(reading?.speaker)
    add('speaker', expect.speaker, given.join(' and ') || undefined, judgeSpeakers(expect.speaker, given))
  }
  one('role', (given, wanted) => hasWords(given, wanted) && wordsOf(given).length <= wordsOf(wanted).length + 8)
  one('venue', samePlace)
  add('language', header.language, reading?.language, judgeOne(header.language, reading?.language, sameLanguage))
  if (header.kind) add('kind', header.kind, reading?.kind, judgeKind(header.kind, reading))
  if (expect.text) {
    const verdicts = expect.text.map((phrase) => ({ phrase, verdict: judgePhrase(phrase, readings) }))
    const worst = verdicts.find((v) => v.verdict === 'missing') ?? verdicts.find((v) => v.verdict === 'wrong')
    add('text', worst?.phrase ?? expect.text, worst && whereItWent(worst.phrase, readings), worst?.verdict ?? 'right')
  }
  if (expect.notText) {
    const blocks = readings.flatMap((one) => one.blocks.map((block) => plain(block.text ?? '')))
    const found = expect.notText.find((words) => blocks.some((block) => block.includes(plain(words))))
    add('head', { not: found ?? expect.notText }, found, found ? 'wrong' : 'right')
  }
  return judged
}

/** A kind of which nothing told is one that is not given. */
function judgeKind(wanted: string, reading: Reading | undefined): Verdict {
  const basis = reading?.basis.kind
  if (!basis || (basis.kind === 'inferred' && basis.rule === defaultKindRule)) return 'missing'
  return reading?.kind === wanted ? 'right' : 'wrong'
}

function judgeOne(
  wanted: string | null,
  given: string | readonly string[] | undefined,
  same: (given: string, wanted: string) => boolean,
): Verdict {
  const accepted = wanted === null ? ['none'] : wanted.split(' | ')
  const mayBeAbsent = accepted.some((value) => value === 'none' || value === 'null')
  const values = accepted.filter((value) => value !== 'none' && value !== 'null')
  if (given === undefined) return mayBeAbsent ? 'rightly-absent' : 'missing'
  const text = typeof given === 'string' ? given : given.join(' and ')
  if (values.some((value) => same(text, value))) return 'right'
  return values.length === 0 ? 'made-up' : 'wrong'
}

function judgeTitle({ expect }: Header, given: string | undefined): Verdict {
  if (given === undefined) return 'missing'
  if (typeof expect.title === 'string' && judgeOne(expect.title, given, sameWords) !== 'right') return 'wrong'
  const has = (words: string) => words.split(' | ').some((one) => hasWords(given, one))
  if (expect.titleHas?.some((words) => !has(words))) return 'wrong'
  if (expect.titleNot?.some((words) => hasWords(given, words))) return 'wrong'
  return 'right'
}

/** Who speaks, whether the record has a name or a list of them. */
function namesOf(value: string | readonly string[] | undefined): string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : [...value]
}

/** Several speakers are right where each is named and nobody else; a name is right with or without what honours it. */
function judgeSpeakers(wanted: string | null | string[], given: readonly string[]): Verdict {
  if (!Array.isArray(wanted)) return judgeOne(wanted, given.length === 0 ? undefined : given, sameName)
  if (given.length === 0) return 'missing'
  const each = wanted.every((one) => given.some((name) => judgeOne(one, name, sameName) === 'right'))
  return each && given.length === wanted.length ? 'right' : 'wrong'
}

function sameName(given: string, wanted: string): boolean {
  return sameWords(given, wanted)
}

/** "Town Hall, Selby" may be given as "Town Hall", but not as "Selby", which is less than was written. */
function samePlace(given: string, wanted: string): boolean {
  const parts = wanted.split(', ')
  return parts.some((_, index) => sameWords(given, parts.slice(0, index + 1).join(' ')))
}

function sameLanguage(given: string, wanted: string): boolean {
  return given.split('-')[0] === wanted
}

function judgePhrase(phrase: string, readings: readonly Reading[]): Verdict {
  const blocks = readings.flatMap((reading) => reading.blocks)
  const wanted = plain(phrase)
  if (blocks.some((block) => block.type === 'paragraph' && plain(block.text ?? '').includes(wanted))) return 'right'
  const all = plain(blocks.map((block) => block.text ?? '').join(' '))
  return all.includes(wanted) ? 'wrong' : 'missing'
}

function whereItWent(phrase: string, readings: readonly Reading[]): string {
  const wanted = plain(phrase)
  for (const { title, blocks } of readings) {
    if (blocks.some((block) => block.type === 'heading' && plain(block.text ?? '').includes(wanted))) return 'a heading'
    if (plain(title ?? '').includes(wanted)) return 'the title, and not in the text'
  }
  return judgePhrase(phrase, readings) === 'wrong' ? 'cut apart' : 'nowhere in the text'
}

function plain(text: string): string {
  return fold(text).replace(/\s+/g, ' ')
}

function wordsOf(text: string): string[] {
  return (
    fold(text)
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}

function sameWords(a: string, b: string): boolean {
  return wordsOf(a).join(' ') === wordsOf(b).join(' ')
}

function hasWords(whole: string, part: string): boolean {
  return ` ${wordsOf(whole).join(' ')} `.includes(` ${wordsOf(part).join(' ')} `)
}

function shown(value: unknown): string {
  return value === undefined || value === null
    ? 'none'
    : typeof value === 'string'
      ? `“${value}”`
      : JSON.stringify(value)
}
