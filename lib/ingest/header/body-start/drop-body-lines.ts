import type { HeaderLine } from '#lib/ingest/header/header-line.ts'
import { smallWords } from '#lib/ingest/header/lexicon/matchers.ts'
import { isNameOrOffice } from '#lib/ingest/header/title/exclusions.ts'
import type { Line } from '#lib/ingest/read/source.ts'
import { endsInDanglingWord } from '#lib/ingest/recognise/dangling-endings.ts'
import { endsSentence, hasNoCapitals, smallWordsOf } from '#lib/ingest/recognise/prose.ts'
import { dropUnprovenLines } from './drop-unproven-lines.ts'
import { explicitKinds, isApart, isDated } from './header-state.ts'
import type { BodyStartRule } from './rule.ts'

/** Ids of rules for a line that begins a paragraph of its own, whatever is right above it. */
const paragraphStartRules = new Set([
  'salutation',
  'name-of-who-is-greeted',
  'question-or-answer',
  'label-of-a-speaker',
])

/**
 * The lines of a head without those that are text already, though none of them could be known by itself: the first
 * lines of a paragraph that is broken over lines. A sentence that a line begins, and breaks off in a word that no
 * sentence ends with, is of the text where the line below is; and so is, under a title and its date, what is in one
 * block with the line that begins the text.
 */
export function dropBodyLines(head: HeaderLine[], text: Line, { id }: BodyStartRule): HeaderLine[] {
  if (paragraphStartRules.has(id)) return head
  let from = head.length
  let below = text
  for (const line of head.toReversed()) {
    if (below.number !== line.number + 1 || !breaksOff(line)) break
    from -= 1
    below = line
  }
  const kept = head.slice(0, blockUnderDate(head.slice(0, from), below) ?? from)
  return dropUnprovenLines(kept)
}

/** A sentence in quotation marks under a title and its date is what the text begins with. */
export function beginsQuoted(line: Line, head: HeaderLine[]): boolean {
  return (
    isDated(head) &&
    endsSentence(line.text) &&
    (hasNoCapitals(line.text) || /[!?][^\p{L}!?]*$/u.test(line.text) || smallWordsOf(line.text, smallWords).length > 1)
  )
}

function breaksOff({ kind, text }: HeaderLine): boolean {
  if (explicitKinds.has(kind) || kind === 'genre' || kind === 'letterhead') return false
  const small = smallWordsOf(text, smallWords).length
  return /[,，、]$/u.test(text) ? kind === 'text' && small > 1 : endsInDanglingWord(text) && small > 0
}

/** Where a block of words begins that ends in this line, under a title and its date. */
function blockUnderDate(head: HeaderLine[], text: Line): number | undefined {
  let from = head.length
  let below = text
  for (const line of head.toReversed()) {
    if (below.number !== line.number + 1) break
    if (line.kind !== 'text' || isNameOrOffice(line.text)) return undefined
    from -= 1
    below = line
  }
  return from < head.length && isApart(head[from - 1], below) && isDated(head.slice(0, from)) ? from : undefined
}
