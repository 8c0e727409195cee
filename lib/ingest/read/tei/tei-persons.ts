import { elementsAt, elementsNamed, wordsOf } from '#lib/ingest/read/xml/element-words.ts'
import { attributeOf, childElements, isElement } from '#lib/ingest/read/xml/xml-tree.ts'
import { readNameInData } from '#lib/ingest/recognise/persons/name-in-data.ts'

/** A person, group or body of a list, with the names that it has borne. */
export interface ListedPerson {
  /** Its `xml:id`. */
  id: string
  /** In plain order; from and to which day (EDTF, as far as it is known) it was borne. */
  names: { name: string; from?: string; to?: string }[]
}

/** Parts of a name, in the order in which they are said; parts of other kinds (offices, titles) are no part of it. */
const partsInOrder = ['forename', 'genName', 'nameLink', 'surname']

/** The persons, groups and bodies that are listed in an element of TEI. */
export function listedPersons(list: Element): ListedPerson[] {
  return elementsNamed(list, 'person', 'personGrp', 'org').flatMap((person) => {
    const id = attributeOf(person, 'id')
    const names = childElements(person)
      .filter((child) => isElement(child, 'persName', 'orgName', 'name'))
      .flatMap((written) => {
        const name = nameOf(written)
        const from = attributeOf(written, 'from') ?? attributeOf(written, 'notBefore')
        const to = attributeOf(written, 'to') ?? attributeOf(written, 'notAfter')
        return name === undefined ? [] : [{ name, ...(from && { from }), ...(to && { to }) }]
      })
    return id !== undefined && names.length > 0 ? [{ id, names }] : []
  })
}

/**
 * The names of listed persons by their ids; of two of one id the first has it. Of several names of one person the one that was
 * borne on the `day` (EDTF) is taken, else the first.
 */
export function namesByIds(persons: readonly ListedPerson[], day: string | undefined): Map<string, string> {
  const byId = new Map<string, string>()
  for (const { id, names } of persons) {
    const found = names.find((one) => isOnDay(one, day)) ?? names[0]
    if (found && !byId.has(id)) byId.set(id, found.name)
  }
  return byId
}

function nameOf(written: Element): string | undefined {
  const parts = partsInOrder.flatMap((part) => elementsAt(written, part).map(wordsOf))
  const isInParts = elementsAt(written, 'surname').length > 0
  const words = isInParts ? parts.filter(Boolean).join(' ') : wordsOf(written)
  if (words === '') return undefined
  return isElement(written, 'persName') && words.includes(',') ? readNameInData(words).name : words
}

/** Whether a name was borne on a day: days compare as they are written, as far as both are. */
function isOnDay({ from, to }: ListedPerson['names'][number], day: string | undefined): boolean {
  if (day === undefined) return true
  const asLong = (other: string) => day.slice(0, other.length)
  return (from === undefined || from <= asLong(from)) && (to === undefined || asLong(to) <= to)
}
