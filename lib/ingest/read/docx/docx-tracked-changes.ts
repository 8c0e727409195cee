import { findingPart } from '#lib/ingest/finding-message.ts'
import { changedPassages, trackedChangesFinding } from '#lib/ingest/read/omission-findings.ts'
import type { ReaderFinding } from '#lib/ingest/read/source.ts'
import { childElements, removeNode } from '#lib/ingest/read/xml/xml-tree.ts'
import { ancestorOf, childOf, isWord, pathOf, unwrap, wordElements, wordsIn } from './docx-xml.ts'

/** The changes of a file that nobody has accepted or rejected. */
export interface TrackedChanges {
  inserted: string[]
  deleted: string[]
  moved: string[]
  /** How often only the look or the properties of a place were changed. */
  looks: number
}

const lookChanges =
  'rPrChange pPrChange sectPrChange tblPrChange tblPrExChange tcPrChange trPrChange tblGridChange numberingChange'

/** What the words of changes are in: a run, whole rows and cells of a table. */
const insertions = ['ins', 'moveTo']
const deletions = ['del', 'moveFrom']

/**
 * Makes the text what it is with all tracked changes accepted: what was inserted is in, what was deleted is out, what
 * was moved is where it was moved to. Adds to `changes` what they were.
 */
export function acceptChanges(root: Element, changes: TrackedChanges): void {
  for (const change of wordElements(root, ...lookChanges.split(' '))) {
    changes.looks += 1
    removeNode(change)
  }
  for (const row of wordElements(root, 'tr')) {
    const properties = childOf(row, 'trPr')
    if (childOf(properties, 'del')) leaveOut(row, changes)
    else if (childOf(properties, 'ins')) changes.inserted.push(...wordsOf(row))
  }
  for (const cell of wordElements(root, 'tc')) if (pathOf(cell, 'tcPr', 'cellDel')) leaveOut(cell, changes)
  for (const deletion of wordElements(root, ...deletions)) {
    if (isMark(deletion)) continue
    if (isWord(deletion, 'del')) leaveOut(deletion, changes)
    else {
      changes.moved.push(...wordsOf(deletion))
      removeNode(deletion)
    }
  }
  for (const insertion of wordElements(root, ...insertions)) {
    if (isMark(insertion)) continue
    if (isWord(insertion, 'ins')) changes.inserted.push(...wordsOf(insertion))
    unwrap(insertion)
  }
  for (const paragraph of wordElements(root, 'p')) joinToNext(paragraph)
}

/** What was changed is the mark at a paragraph's end, or a whole row, not words inside. */
function isMark(change: Element): boolean {
  return isWord(change.parentNode, 'rPr', 'trPr', 'ctrlPr')
}

function leaveOut(element: Element, changes: TrackedChanges): void {
  // What is in a row that is out was counted with it.
  if (!ancestorOf(element, 'body', 'footnote', 'endnote')) return
  changes.deleted.push(...wordsOf(element))
  removeNode(element)
}

function wordsOf(element: Element): string[] {
  const words = wordsIn(element)
  return words === '' ? [] : [words]
}

/** A paragraph whose end was deleted goes on in the next one. */
function joinToNext(paragraph: Element): void {
  const mark = pathOf(paragraph, 'pPr', 'rPr')
  const gone = mark && childElements(mark).some((one) => isWord(one, ...deletions))
  if (!gone) return
  let next = paragraph.nextSibling
  while (next && !isWord(next, 'p', 'tbl', 'sectPr')) next = next.nextSibling
  if (isWord(next, 'p')) moveInto(paragraph, next)
  else if (wordsIn(paragraph) === '') removeNode(paragraph)
}

/** Puts what is in one paragraph at the beginning of another. */
export function moveInto(paragraph: Element, next: Element): void {
  const first = childOf(next, 'pPr')?.nextSibling ?? (childOf(next, 'pPr') ? null : next.firstChild)
  for (const child of Array.from(paragraph.childNodes)) if (!isWord(child, 'pPr')) next.insertBefore(child, first)
  removeNode(paragraph)
}

/** What a person should see of the changes, if there are any. */
export function changesFinding({ inserted, deleted, moved, looks }: TrackedChanges): ReaderFinding[] {
  const ofWords = [
    ...changedPassages(inserted, 'inserted'),
    ...changedPassages(deleted, 'deleted'),
    ...changedPassages(moved, 'moved'),
  ]
  const ofLooks = looks > 0 ? [findingPart('changes.looks', { count: looks })] : []
  const severity = ofWords.length > 0 ? 'warning' : 'note'
  return trackedChangesFinding([...ofWords, ...ofLooks], { inWord: true, severity })
}
