import { headerLanguages } from '#lib/ingest/recognise/header-lexicon/languages.ts'
import { anyOf } from '#lib/ingest/recognise/word-patterns.ts'
import { chineseSurnames } from './lexicon/chinese-surnames.ts'
import type { Person } from './read-person.ts'

/*
 * Persons in Chinese and Japanese. Neither capitals nor spaces show where a name begins or ends, so that one is read only
 * where it fills the words it is looked for in, and only by what these have besides: a label, an office, a family name that is
 * one of the commonest.
 */

const words = headerLanguages.filter(({ language }) => language === 'zh' || language === 'ja')
const offices = anyOf(words.flatMap(({ persons }) => persons?.offices ?? []))
const honorifics = anyOf(words.flatMap(({ persons }) => persons?.honorifics ?? []))
const texts = anyOf(words.flatMap(({ genres, records = [], occasions = [] }) => [...genres, ...records, ...occasions]))

const sign = String.raw`[\p{Script=Han}々〆\p{Script=Katakana}\p{Script=Hiragana}ー]`
const han = String.raw`[\p{Script=Han}々]`
/** A name of which a dot or a space shows the parts: "安娜·维雷尔", "高瀬 圭一". */
const parted = new RegExp(`^(?:${sign}{1,8}(?:[·・•]${sign}{1,8}){1,3}|${han}{1,3}[ 　]${sign}{1,4})$`, 'u')
const plain = new RegExp(`^${han}{2,4}$`, 'u')
const japanese = new RegExp(`^${sign}{3,6}$`, 'u')
const body = String.raw`(?<body>\p{Script=Han}{0,14}?)`
const officeFirst = new RegExp(`^${body}(?<office>${offices})[\\s　：:，,、]*(?![\\s　：:，,、])(?<name>.+)$`, 'u')
const officeLast = new RegExp(String.raw`^(?<name>[^\s　，,]{1,40})[\s　，,、]+${body}(?<office>${offices})$`, 'u')
const officeGlued = new RegExp(`^(?<name>[^\\s　，,]{2,4}?)(?<office>${offices})$`, 'u')
const honorificLast = new RegExp(String.raw`(?:(?<![\s　])[\s　]+)?${honorifics}$`, 'u')
const hasOffice = new RegExp(offices, 'u')
const hasText = new RegExp(texts, 'u')
/** Nobody yet, or everybody. */
const nobody = /^(?:待定|未定|不详|不詳|全体|全體|各国|各國|多人|匿名|本人)/u

/** A person whom words name and nothing else, with the office before or after the name. */
export function readHanPerson(text: string): Person | undefined {
  const bare = text.trim()
  const lead = text.length - text.trimStart().length
  const found = officeFirst.exec(bare) ?? officeLast.exec(bare) ?? officeGlued.exec(bare)
  const { name, office, body: of = '' } = found?.groups ?? {}
  if (!name || !office || of.includes('副')) return undefined
  const plainName = name.replace(honorificLast, '')
  // "市长办公会" begins with an office and names nobody.
  if (!isSurelyName(plainName)) return undefined
  const start = lead + bare.indexOf(name)
  return person(plainName, start, text.length, of + office)
}

/** The person, or persons, whom the words after a label name; `isJapanese` where the label is Japanese. */
export function readHanLabelValue(value: string, isJapanese: boolean): Person[] {
  const people: Person[] = []
  let at = 0
  for (const part of value.split(/(?<=[、，,；;])/u)) {
    const bare = part.replace(/(?<![、，,；;\s　])[、，,；;\s　]+$/u, '').replace(/[（(][^）)]{0,200}[)）]$/u, '')
    const named = readHanPerson(bare) ?? ofLabel(bare, isJapanese)
    if (!named) return []
    people.push({ ...named, start: at + named.start, end: at + named.end, roleEnd: at + named.roleEnd })
    at += part.length
  }
  return people
}

function ofLabel(part: string, isJapanese: boolean): Person | undefined {
  const bare = part.trim()
  const name = bare.replace(honorificLast, '')
  if (hasOffice.test(name) || hasText.test(name) || nobody.test(name)) return undefined
  if (!isSurelyName(name) && !(isJapanese && japanese.test(name))) return undefined
  const start = part.indexOf(bare)
  return person(name, start, start + name.length)
}

function isSurelyName(name: string): boolean {
  if (hasOffice.test(name) || hasText.test(name)) return false
  if (parted.test(name)) return true
  return plain.test(name) && [1, 2].some((length) => name.length > length && chineseSurnames.has(name.slice(0, length)))
}

function person(name: string, start: number, roleEnd: number, role?: string): Person {
  return { name, ...(role ? { role } : {}), start, end: start + name.length, roleEnd, honoured: true }
}
