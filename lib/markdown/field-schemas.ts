import { parse as parseEdtf } from 'edtf'
import { z } from 'zod'
import { isPlainText, plainTextExpected } from './plain-text.ts'

/** Crockford base 32 without the letters that are mistaken for others. */
const idForm = '[0-9a-hjkmnp-tv-z]{7}'

/** The id of a document. */
export const documentId = z.string().regex(new RegExp(`^d-${idForm}$`), '`d-` and 7 characters of Crockford base 32')
/** The id of a paragraph. */
export const paragraphId = z.string().regex(new RegExp(`^p-${idForm}$`), '`p-` and 7 characters of Crockford base 32')
/** The id of a heading. */
export const headingId = z.string().regex(new RegExp(`^h-${idForm}$`), '`h-` and 7 characters of Crockford base 32')
/** An id that once led to a block. */
export const aliasId = z
  .string()
  .regex(new RegExp(`^[hp]-${idForm}$`), '`p-` or `h-` and 7 characters of Crockford base 32')

/** Of a field that a collection declares: what stands before the colon in a query, and in addresses. */
export const fieldId = z.string().regex(/^[a-z]{2,24}$/, 'two to 24 letters from a to z, without spaces')

/** One line of words, without markup and signs that can't be seen. */
export const plainText = z.string().refine(isPlainText, plainTextExpected)

const knownDates = new Map<string, boolean>()

function isDate(text: string): boolean {
  const known = knownDates.get(text)
  if (known !== undefined) return known
  const valid = hasRealDays(text) && parses(text)
  knownDates.set(text, valid)
  return valid
}

function parses(text: string): boolean {
  try {
    parseEdtf(text, { types: ['Date', 'Interval'] })
    return true
  } catch {
    // The parser has no other way to say that a text is no date.
    return false
  }
}

/** Whether each 29 February is one, and an interval goes forward: the parser asks neither. */
function hasRealDays(text: string): boolean {
  const days = [...text.matchAll(/(\d{4})-02-29/g)]
  if (days.some(([, year]) => !isLeapYear(Number(year)))) return false
  const [from = '', to = ''] = text.split('/')
  const plain = /^\d{4}(?:-\d\d){0,2}$/
  return !plain.test(from) || !plain.test(to) || from.slice(0, to.length) <= to.slice(0, from.length)
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** A date or interval, ISO 8601-2 (EDTF), kept as the string that it is. */
export const edtfDate = z
  .string()
  .refine(isDate, 'an EDTF date such as "2022-03-16", "1862", "XXXX-03-13" or "2023-03-13?"')

/** The last part of an address. */
export const slugText = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'ASCII words in small letters, joined by `-`')

/** A language. Only its form is checked, not whether there is such a language. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a BCP 47 tag such as "en", "ru" or "kk"')

/** Where something is on the web. */
export const webAddress = z.url({ protocol: /^https?$/, error: 'an absolute http or https address' })

/** The SHA-256 of some bytes. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits in small letters')

/** A line of a file, counted from 1. */
export const lineNumber = z.int('a whole number').min(1, 'a line number, from 1 on')

/** A time to the second, in UTC, in the form of RFC 3339. */
export const utcTime = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, 'a time in UTC such as 2026-11-22T08:30:00Z')
