import type { Finding, FindingPart } from '#lib/domain/finding.ts'
import { findingMessage, findingPart } from '#lib/ingest/finding-message.ts'
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
  const message = findingMessage('lostCharacters', { count, beside: beside.replace(/\s+/g, ' ').trim() })
  return [{ rule: 'broken-character', severity: 'warning', line, ...message }]
}

function findingOf(garbled: GarbledLine[]): RepairedCharacters['findings'] {
  const [first] = garbled
  if (!first) return []
  const also = alsoGarbled(garbled.slice(1, mostLines), garbled.length > mostLines)
  const { found, repaired } = first
  const message =
    repaired === undefined
      ? findingMessage('garbled', { found, also })
      : findingMessage('repaired', { found, repaired, also })
  return [{ rule: 'mojibake', severity: 'warning', line: first.line, ...message }]
}

/** Which other lines are garbled too. */
function alsoGarbled(others: readonly GarbledLine[], hasMore: boolean): FindingPart | string {
  const [one, two] = others
  if (!one) return ''
  if (!two) return findingPart('alsoLine', { line: String(one.line) })
  const shown = others.map(({ line }) => line).join(', ')
  return findingPart('alsoLines', { lines: hasMore ? findingPart('andOthers', { shown }) : shown })
}

/** Most lines that one finding names. */
const mostLines = 20
