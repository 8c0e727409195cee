import type { ArchiveDocument } from '#lib/domain/document.ts'
import { element, type XmlElement } from '#lib/export/xml/xml-element.ts'
import { dateParts } from '#lib/site/edtf.ts'
import { responsibilityOf } from './tei-responsibility.ts'

/** The attributes by which TEI says a date (att.datable, att.editLike, att.dimensions). */
export type DateAttributes = Readonly<Partial<Record<string, string>>>

const wholeDay = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/

/**
 * An EDTF date as attributes of an element of TEI, as certain as it is known: `when`; `from` and `to` of an interval;
 * `notBefore` and `notAfter` of a decade, a century, or where a month or a day is not known; `cert="low"` where it is
 * uncertain, `precision="low"` where it is approximate. None where no year and no month is known.
 */
export function teiDate(edtf: string): DateAttributes {
  const doubts = {
    ...(/[?%]/.test(edtf) && { cert: 'low' }),
    ...(/[~%]/.test(edtf) && { precision: 'low' }),
  }
  const plain = edtf.replaceAll(/[?~%]/g, '')
  const [first = '', last] = plain.split('/')
  if (last === undefined) return { ...single(first), ...doubts }
  const [from, to] = [wholeDay.test(first), wholeDay.test(last)]
  return { ...(from && { from: first }), ...(to && { to: last }), ...doubts }
}

/** The date that a document is filed under, with whose it is where the source doesn't state it; its words are EDTF. */
export function filedDateElement(
  document: ArchiveDocument,
  date: string,
  attributes: Readonly<Record<string, string>> = {},
): XmlElement {
  const { kind } = document.basis.date ?? {}
  const evidence =
    kind === 'inferred' || kind === 'inherited' ? 'conjecture' : kind === 'editor' ? 'external' : undefined
  return element('date', { ...attributes, ...teiDate(date), evidence, ...responsibilityOf(document, 'date') }, date)
}

function single(date: string): DateAttributes {
  if (wholeDay.test(date)) return { when: date }
  const { year, month, day, decadeOrCentury } = dateParts(date) ?? {}
  if (decadeOrCentury) {
    const { from, years } = decadeOrCentury
    return { notBefore: fourDigits(from), notAfter: fourDigits(from + years - 1) }
  }
  // A month or a day of every year, as XML Schema writes it (gMonth, gMonthDay).
  if (year === undefined)
    return month === undefined ? {} : { when: day === undefined ? `--${month}` : `--${month}-${day}` }
  if (month !== undefined) return { when: `${year}-${month}` }
  return { notBefore: `${year}-01`, notAfter: `${year}-12` }
}

function fourDigits(year: number): string {
  return String(year).padStart(4, '0')
}
