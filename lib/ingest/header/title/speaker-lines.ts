import type { HeaderLine } from '#lib/ingest/header/header-line.ts'
import { isOfficeLine } from '#lib/ingest/recognise/persons/office-line.ts'
import { anyOf } from '#lib/ingest/recognise/word-patterns.ts'
import { isBareName } from './exclusions.ts'

/**
 * Whether a line names who speaks and is no title: a name alone on its line above its office, or a Cyrillic name that
 * its ending shows; or the line right under such a name, the last of its block, whatever the office is.
 */
export function isSpeakerLine(line: HeaderLine, lines: readonly HeaderLine[]): boolean {
  const at = lines.indexOf(line)
  const [above, below] = [lines[at - 1], lines[at + 1]]
  if (isNameLine(line, below)) return true
  if (above?.number !== line.number - 1 || !isNameLine(above, line)) return false
  return isOfficeLine(line.text) || !(below && below.number === line.number + 1)
}

function isNameLine({ text, number, kind }: HeaderLine, below: HeaderLine | undefined): boolean {
  const name = text.replace(/,$/, '')
  if ((kind !== 'text' && kind !== 'person') || !isBareName(name)) return false
  return hasFamilyNameEnding(name) || (below?.number === number + 1 && isOfficeLine(below.text))
}

const familyEndings =
  'ов ев ёв ин ын ова ева ёва ина ына ский ская цкий цкая енко ұлы қызы улы кызы ович евич овна евна'.split(' ')
const familyName = new RegExp(String.raw`\p{Ll}${anyOf(familyEndings)}$`, 'u')

/** A Cyrillic name of two or three words, the last of which ends as family names do. */
export function hasFamilyNameEnding(name: string): boolean {
  return familyName.test(name) && /^(?:\p{Lu}[\p{Ll}-]+(?:-\p{Lu}\p{Ll}+)?\s){1,2}\p{Lu}[\p{L}-]+$/u.test(name)
}
