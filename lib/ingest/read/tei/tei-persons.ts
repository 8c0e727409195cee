import { elementsAt, elementsNamed, wordsOf } from '#lib/ingest/read/xml/element-words.ts'
import { attributeOf, childElements, isElement } from '#lib/ingest/read/xml/xml-tree.ts'
import { readNameInData } from '#lib/ingest/recognise/persons/name-in-data.ts'

/** Parts of a name, in the order in which they are said; parts of other kinds (offices, titles) are no part of it. */
const partsInOrder = ['forename', 'genName', 'nameLink', 'surname']

/**
 * The names of persons, groups and bodies that a TEI file lists, by their `xml:id`. Of several names of one person the one
 * that was borne on the `day` (EDTF) is taken, else the first.
 */
export function personNames(lists: readonly Element[], day: string | undefined): Map<string, string> {
  const names = new Map<string, string>()
  for (const list of lists)
    for (const person of elementsNamed(list, 'person', 'personGrp', 'org')) {
      const id = attributeOf(person, 'id')
      const name = nameOf(person, day)
      if (id !== undefined && name !== undefined && !names.has(id)) names.set(id, name)
    }
  return names
}

function nameOf(person: Element, day: string | undefined): string | undefined {
  const written = childElements(person).filter((child) => isElement(child, 'persName', 'orgName', 'name'))
  const valid = written.filter((one) => isOnDay(one, day))
  const name = (valid.length > 0 ? valid : written)[0]
  if (!name) return undefined
  const parts = partsInOrder.flatMap((part) => elementsAt(name, part).map(wordsOf))
  const words = elementsAt(name, 'surname').length > 0 ? parts.filter(Boolean).join(' ') : wordsOf(name)
  if (words === '') return undefined
  return isElement(name, 'persName') && words.includes(',') ? readNameInData(words).name : words
}

/** Whether a name was borne on a day: days compare as they are written, as far as both are. */
function isOnDay(name: Element, day: string | undefined): boolean {
  if (day === undefined) return true
  const from = attributeOf(name, 'from') ?? attributeOf(name, 'notBefore')
  const to = attributeOf(name, 'to') ?? attributeOf(name, 'notAfter')
  const asLong = (other: string) => day.slice(0, other.length)
  return (from === undefined || from <= asLong(from)) && (to === undefined || asLong(to) <= to)
}
