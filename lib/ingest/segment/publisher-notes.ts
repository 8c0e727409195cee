import type { Draft } from '#lib/ingest/source-segment.ts'
import { fold } from '#lib/text/fold.ts'
import { type ClosingNoteRule, closingNote } from './closing-notes.ts'
import { usesFirstPerson } from './publisher-preamble.ts'

/** A line across the page, then a note with a plain figure: "1 See the ledger." */
const numberedNote = /^\p{Nd}{1,2}[.)]?\s+[\p{Lu}«“"]/u

/**
 * The places of the drafts that are their publisher's words beside somebody's: notes of an editor, wherever they are, and
 * what is at the foot of the text, after `last`, the place of the last label that gives somebody the word.
 */
export function publisherNotes(drafts: Draft[], last: number): ReadonlySet<number> {
  const rules = drafts.map(({ type, text }) => (type === 'divider' ? undefined : closingNote(text)))
  const notes = new Set<number>()
  const add = (from: number, to: number) => {
    for (let index = from; index < to; index += 1) if (drafts[index]?.type === 'paragraph') notes.add(index)
  }
  for (const [index, rule] of rules.entries()) if (rule?.place === 'anywhere') add(index, index + 1)
  const lastOfSpeaker = drafts.findLastIndex(({ text }) => usesFirstPerson(text))
  const opener = rules.findIndex((rule, index) => index > last && opensNotes(drafts, index, rule, lastOfSpeaker))
  if (opener !== -1) add(opener, drafts.length)
  for (let index = (opener === -1 ? drafts.length : opener) - 1; index > last; index -= 1) {
    if (drafts[index]?.type !== 'paragraph') continue
    if (!rules[index]) break
    add(index, index + 1)
  }
  return notes
}

/**
 * Whether all from here to the end is the publisher's: it is said to be, and nobody in it speaks for himself.
 * `lastOfSpeaker` is the last place where somebody does.
 */
function opensNotes(drafts: Draft[], index: number, rule: ClosingNoteRule | undefined, lastOfSpeaker: number): boolean {
  const draft = drafts[index]
  if (!draft) return false
  if (rule?.place === 'through') return rule.id.startsWith('end') || lastOfSpeaker <= index
  const next = drafts[index + 1]
  if (!next || lastOfSpeaker > index) return false
  if (draft.type === 'divider') {
    const first = drafts.find(({ type }, at) => at > index && type === 'paragraph')
    return first !== undefined && (numberedNote.test(first.text) || closingNote(first.text)?.place === 'foot')
  }
  return isAbout(draft, next)
}

/** "About the Harbour Board", above a paragraph that begins with it. */
function isAbout({ text }: Draft, next: Draft): boolean {
  const subject = /^(?:about|о компании|об организации)\s+(?<name>\p{L}.{2,60})$/iu.exec(text)?.groups?.name
  const plain = (words: string) => fold(words).replace(/^(?:the|a|an) /, '')
  return subject !== undefined && /^(?:the )?\p{Lu}/u.test(subject) && plain(next.text).startsWith(plain(subject))
}
