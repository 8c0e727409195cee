import type { DateHint } from '#lib/ingest/read/hints.ts'
import { fold } from '#lib/text/fold.ts'
import { type DateSources, dateHint } from './html-date-sources.ts'
import { attribute, type HtmlElement } from './html-element.ts'
import type { LinkedItem } from './linked-data.ts'
import { dayOf, machineReadableDay } from './machine-readable-date.ts'

/** The day of the text that the page is about: that of its address or title, else that in which all agree. */
export function linkedDates({ linked, titles, address }: DateSources): DateHint[] {
  const dated = linked.filter((item) => machineReadableDay(item.datePublished) !== undefined && !grows(item))
  const names = new Set(titles.map(({ value }) => fold(value)))
  const own = dated.filter(
    (item) =>
      [item.headline, item.name].some((name) => name !== undefined && names.has(fold(name))) ||
      (address !== undefined && [item.url, item.mainEntityOfPage, item['@id']].includes(address)),
  )
  const some = own.length > 0 ? own : dated
  const days = new Set(some.map((item) => machineReadableDay(item.datePublished)))
  return days.size === 1 ? dateHint('datePublished', some[0]?.datePublished, 'publication') : []
}

/** A page that was changed this many years after its publication, as in an encyclopedia, was not published as it is. */
const yearsOfGrowth = 10

function grows({ datePublished, dateModified }: LinkedItem): boolean {
  const [from, to] = [machineReadableDay(datePublished), machineReadableDay(dateModified)]
  return from !== undefined && to !== undefined && Number(to.slice(0, 4)) - Number(from.slice(0, 4)) >= yearsOfGrowth
}

/** The days of `<meta>` elements that have one of the names. */
export function metaDates(elements: HtmlElement[], names: Set<string>): DateHint[] {
  return elements.flatMap((element) => {
    if (element.tagName !== 'meta') return []
    const name = ['property', 'name', 'itemprop', 'http-equiv']
      .map((key) => attribute(element, key)?.trim().toLowerCase())
      .find((one) => one !== undefined && names.has(one))
    return name ? dateHint(name, attribute(element, 'content'), 'publication') : []
  })
}

const inAddress = [
  /\/(?<year>(?:19|20)\d\d)[/-](?<month>[01]?\d)[/-](?<day>[0-3]?\d)(?:[/_.-]|$)/,
  /\/(?<year>(?:19|20)\d\d)(?<month>[01]\d)(?<day>[0-3]\d)(?:[/_.-]|$|\d{4,}|T)/,
]

/** The day that the page's own address has in its path: /2019/03/03/, /20190303-quays. */
export function addressDates({ address }: DateSources): DateHint[] {
  const { year, month, day } =
    inAddress.map((form) => form.exec(address ?? '')).find((one) => one !== null)?.groups ?? {}
  const value = dayOf(Number(year), Number(month), Number(day))
  return value && address ? [{ value, of: 'publication', from: 'address', words: address }] : []
}
