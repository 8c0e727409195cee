import type { Finding } from '#lib/domain/finding.ts'
import { counted } from '#lib/ingest/read/quoted-list.ts'
import { readControlCharacters } from './control-characters.ts'
import { type GarbledLine, repairMojibake } from './mojibake.ts'

export interface RepairedCharacters {
  text: string
  findings: Omit<Finding, 'file'>[]
}

/** A decoded text with its control characters read and its garbled ones repaired; what was, or could not be, is a finding. */
export function repairCharacters(decoded: string): RepairedCharacters {
  const { text, garbled } = repairMojibake(readControlCharacters(decoded))
  const mended = garbled.filter((one) => one.repaired !== undefined)
  const broken = garbled.filter((one) => one.repaired === undefined)
  return { text, findings: [...findingOf(mended), ...findingOf(broken), ...findingOfLost(text)] }
}

/** How much is quoted on each side of a lost character, in UTF-16 units. */
const shownBeside = 20

/** Characters that whoever saved the text could not read: U+FFFD is in the place of each. */
function findingOfLost(text: string): RepairedCharacters['findings'] {
  const first = text.indexOf('\uFFFD')
  if (first === -1) return []
  const count = text.split('\uFFFD').length - 1
  const beside = text.slice(Math.max(0, first - shownBeside), first + shownBeside)
  const line = text.slice(0, first).split(/\r\n|\r|\n/).length
  const message = `${counted(count, 'character was', 'characters were')} lost before the source was saved (U+FFFD is in their place), first in "${beside.replace(/\s+/g, ' ').trim()}". Save the source again from a sound copy`
  return [{ rule: 'broken-character', severity: 'warning', line, message }]
}

function findingOf(garbled: GarbledLine[]): RepairedCharacters['findings'] {
  const [first] = garbled
  if (!first) return []
  const others = garbled.slice(1, mostLines).map(({ line }) => line)
  const more = garbled.length > mostLines ? ' and others' : ''
  const are = others.length === 1 ? 'is line' : 'are lines'
  const also = others.length === 0 ? '' : `; so ${are} ${others.join(', ')}${more}`
  const message =
    first.repaired === undefined
      ? `"${first.found}" was decoded in a wrong encoding before the source was saved, and not all of its characters can be restored; it is left as it is${also}. Save the source again from a sound copy`
      : `"${first.found}" was decoded in a wrong encoding before the source was saved; it is repaired to "${first.repaired}"${also}`
  return [{ rule: 'mojibake', severity: 'warning', line: first.line, message }]
}

/** Most lines that one finding names. */
const mostLines = 20
