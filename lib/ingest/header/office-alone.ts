import { personWords } from '#lib/ingest/recognise/persons/person-words.ts'
import { readPerson } from '#lib/ingest/recognise/persons/read-person.ts'
import { editDistance } from '#lib/text/edit-distance.ts'

/** Offices whose name alone heads the paper of those who hold them. */
const offices = personWords.officesAlone.map(lettersOf)

/** The share of an office's letters that may be misread, missing or too many. */
const misread = 0.25

/** Whether a line in capitals is an office alone, perhaps misread, and no name of who holds it follows. */
export function isOfficeAlone(line: string, next: string | undefined): boolean {
  if (line !== line.toUpperCase()) return false
  if (next && readPerson(next)?.start === 0) return false
  const letters = lettersOf(line.replaceAll('1', 'i').replaceAll('0', 'o'))
  return offices.some((office) => {
    const most = Math.floor(office.length * misread)
    return editDistance(office, letters, most) <= most
  })
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/\P{L}/gu, '')
}
