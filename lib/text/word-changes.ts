import { diffArrays } from 'diff'
import { changedMiddle } from './changed-middle.ts'

/** A run of words that two texts have in common, or that only the first or only the second has. */
export interface WordChange {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/**
 * Most words removed and added, together, between which the shortest list of changes is sought. The time grows with its
 * square: 1,000 took 0.2 to 0.4 s on one slow core. Where texts differ in more, they are first aligned at the words
 * that each has once.
 */
const mostEdits = 1000

/**
 * What changed from one text to another, word by word, in order: what was removed before what was added in its place.
 * Without the added runs it is the first text, without the removed ones the second. The list is the shortest there is
 * (Myers 1986), between what both texts begin and end with; in texts that differ in more than `mostEdits` words, the
 * shortest between the unique words that they have in common.
 */
export function wordChanges(from: string, to: string): WordChange[] {
  const { before, removed, added, after } = changedMiddle(from, to)
  const middle = alignedWords(words(removed), words(added))
  return joined([{ kind: 'same', text: before }, ...middle, { kind: 'same', text: after }])
}

function alignedWords(first: string[], second: string[]): WordChange[] {
  return shortestChanges(first, second) ?? changesBetweenUniqueWords(first, second)
}

function shortestChanges(first: string[], second: string[]): WordChange[] | undefined {
  const changes = diffArrays(first, second, { maxEditLength: mostEdits })
  return changes?.map(({ removed, added, value }) => ({
    kind: removed ? 'removed' : added ? 'added' : 'same',
    text: value.join(''),
  }))
}

/** Aligns both texts at the words that each has exactly once, and lists the changes between those. */
function changesBetweenUniqueWords(first: string[], second: string[]): WordChange[] {
  const [once, onceInOther] = [uniqueWords(first), uniqueWords(second)]
  const order = first.filter((word) => once.has(word) && onceInOther.has(word))
  const otherOrder = second.filter((word) => once.has(word) && onceInOther.has(word))
  const anchors = diffArrays(order, otherOrder, { maxEditLength: mostEdits })
    ?.filter(({ removed, added }) => !removed && !added)
    .flatMap(({ value }) => value)
  const changes: WordChange[] = []
  let [begin, beginOfOther] = [0, 0]
  const addUpTo = (end: number, endOfOther: number) => {
    const [gone, come] = [first.slice(begin, end), second.slice(beginOfOther, endOfOther)]
    changes.push(...(shortestChanges(gone, come) ?? replaced(gone, come)))
  }
  for (const word of anchors ?? []) {
    const [at, atInOther] = [once.get(word) ?? 0, onceInOther.get(word) ?? 0]
    addUpTo(at, atInOther)
    changes.push({ kind: 'same', text: word })
    begin = at + 1
    beginOfOther = atInOther + 1
  }
  addUpTo(first.length, second.length)
  return changes
}

/** The index of each word that a list has exactly once. */
function uniqueWords(list: readonly string[]): Map<string, number> {
  const places = new Map<string, number>()
  const repeated = new Set<string>()
  for (const [index, word] of list.entries()) {
    if (places.has(word)) repeated.add(word)
    places.set(word, index)
  }
  for (const word of repeated) places.delete(word)
  return places
}

function replaced(first: readonly string[], second: readonly string[]): WordChange[] {
  return [
    { kind: 'removed', text: first.join('') },
    { kind: 'added', text: second.join('') },
  ]
}

/** Between two words that both texts have: one removed run, then one added run; none is empty. */
function joined(changes: readonly WordChange[]): WordChange[] {
  const result: WordChange[] = []
  const waiting = { same: '', removed: '', added: '' }
  const flush = (...kinds: WordChange['kind'][]) => {
    for (const kind of kinds) {
      if (waiting[kind] !== '') result.push({ kind, text: waiting[kind] })
      waiting[kind] = ''
    }
  }
  for (const { kind, text } of changes) {
    if (text === '') continue
    if (kind === 'same') flush('removed', 'added')
    else flush('same')
    waiting[kind] += text
  }
  flush('same', 'removed', 'added')
  return result
}

/** A text in words, each with the space after it. */
function words(text: string): string[] {
  return text.split(/(?<=\s)(?=\S)/u).filter((word) => word !== '')
}
