import { readPerson } from '#lib/ingest/recognise/persons/persons.ts'

/** Offices whose name alone heads the paper of those who hold them. */
const offices = [
  ...['prime minister', 'president', 'premier', 'chancellor', 'governor', 'treasurer', 'deputy prime minister'],
  ...['president of the republic', 'prime minister’s office', 'office of the prime minister', 'the prime minister'],
  ...['премьер-министр', 'президент', 'президент республики', 'премьер-министрі'],
].map(lettersOf)

/** How many letters in ten may be misread, missing or too many. */
const misread = 0.25

/** Whether a line in capitals is an office alone, perhaps misread, and no name of who holds it follows. */
export function isOfficeAlone(line: string, next: string | undefined): boolean {
  if (line !== line.toUpperCase()) return false
  if (next && readPerson(next)?.start === 0) return false
  const letters = lettersOf(line.replaceAll('1', 'i').replaceAll('0', 'o'))
  return offices.some((office) => distance(office, letters) <= Math.floor(office.length * misread))
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/\P{L}/gu, '')
}

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > Math.max(a.length, b.length) * misread) return Math.max(a.length, b.length)
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...b].entries())
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)))
    row = next
  }
  return row.at(-1) ?? 0
}
