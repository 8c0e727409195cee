import { byPhrase, running, smallWords } from '#lib/ingest/header/lexicon/matchers.ts'
import type { Line } from '#lib/ingest/read/source.ts'
import { endsSentence, smallWordsOf } from '#lib/ingest/recognise/prose.ts'
import { continues, explicitKinds, isApart, isDated, isSettled, wrappableKinds } from './header-state.ts'
import type { BodyStartRule } from './rule.ts'

/** Longer lines are no head's, in UTF-16 units. */
const longest = 250

export const longerThanHeaders: BodyStartRule = {
  id: 'longer-than-heads',
  first: true,
  test: ({ text }, { kind }) => text.length > longest && !explicitKinds.has(kind),
  examples: {
    yes: [
      `Speech by Ana Verell\n${'The quays of Ormond are long and old and grey, and '.repeat(6)}`,
      `Harbour day\nSelby, 12 May 2019\n${'Speech is a tool like the oar and the lamp, and '.repeat(6)}`,
    ],
    no: ['Speech by Ana Verell on the quays'],
  },
}

export const numberedParagraph: BodyStartRule = {
  id: 'numbered-paragraph',
  first: true,
  test: ({ text }, { kind }) =>
    !explicitKinds.has(kind) &&
    ((/^(?:\d{1,2}[.)]\s*|\|\s*|[•*]\s+)(?:[|"“«]|\p{Lu})/u.test(text) && text.length > 30) ||
      /^\d{1,2}\s+(?:\||I\s|We\s|The\s)/u.test(text) ||
      /^\d{1,2}[.)]$/.test(text)),
  examples: {
    yes: [
      'Speech by Ana Verell\n1. The quays of Ormond are mended by those who use them',
      'Speech by Ana Verell\n1. Quays, Lamps and Boats of Ormond and Selby',
      'Speech by Ana Verell\n1.\nWe thank the pilots.',
    ],
    no: ['Speech by Ana Verell\n12 May 2019', '3. Mai'],
  },
}

export const wordsBeforeList: BodyStartRule = {
  id: 'words-before-a-list',
  first: true,
  test: ({ text }, { kind }) =>
    !explicitKinds.has(kind) &&
    !wrappableKinds.has(kind) &&
    text.length > 60 &&
    /[:：]$/u.test(text) &&
    smallWordsOf(text, smallWords).length > 3,
  examples: {
    yes: [
      'Rules of the Harbour\nSelby, 12 May 2019\nThe Minister of Ports, in exercise of the powers given by the Act of 1961, makes the following Rules:',
      'The Minister of Ports, in exercise of the powers given by the Act of 1961, makes the following Rules:',
    ],
    no: [
      'Delivered by:',
      'Statement of the delegation on behalf of the following members of the Group of Landlocked States:',
    ],
  },
}

export const wordsBeforeListUnderDate: BodyStartRule = {
  id: 'words-before-a-list-under-the-date',
  first: false,
  test: (line, { head, kind }) =>
    kind === 'text' &&
    /[:：]$/u.test(line.text) &&
    /.\s./u.test(line.text) &&
    /\p{Ll}/u.test(line.text) &&
    !byPhrase.test(line.text) &&
    isDated(head) &&
    isApart(head.at(-1), line),
  examples: {
    yes: ['The Lamps of Selby\n12 May 2019\n\nWe need:'],
    no: ['The Lamps of Selby\n12 May 2019\n\nDelivered by:', 'The Lamps of Selby\n\nWe need:'],
  },
}

export const runningWords: BodyStartRule = {
  id: 'running-words',
  first: false,
  test: ({ text }, { head, kind }) =>
    !explicitKinds.has(kind) &&
    !wrappableKinds.has(kind) &&
    kind !== 'ocrNoise' &&
    // "Porto do Sal, 12 de maio de 2019": small words of a name are words of sentences elsewhere.
    kind !== 'place' &&
    text.split(/\s+/).length >= 5 &&
    running.test(text) &&
    !continues(head.at(-1), text),
  examples: {
    yes: ['Speech by Ana Verell\nI am glad to stand on these quays and', 'Речь\nМы стоим на причале и смотрим'],
    no: [
      'Speech by Ana Verell\nOpening of the quays',
      'Discurso\nPorto do Sal, 12 de maio de 2019',
      'Speech at the opening of\nwhat is now a quay of ours',
    ],
  },
}

export const wordsUnderDate: BodyStartRule = {
  id: 'words-under-the-date',
  first: false,
  test: (line, { head, kind, after: [next] }) => {
    const { text } = line
    if (kind !== 'text' || !isSettled(head) || text === text.toUpperCase()) return false
    return (
      text.split(/\s+/).length >= 5 || (next !== undefined && (isCutWord(line, next) || isShortSentence(line, next)))
    )
  },
  examples: {
    yes: [
      'Speech by Ana Verell\nOrmond, 12 May 2019\nAmong the pilots of Ormond and',
      'Speech by Ana Verell\n\n12 May 2019\n\nOf the pi-\nlots and boats',
      'Speech by Ana Verell\n\n12 May 2019\n\nBridges.\n\nLanterns.\n\nWe have both.',
    ],
    no: [
      'Speech by Ana Verell\nOrmond, 12 May 2019\nTown Hall of Selby',
      'Ormond, 12 May 2019\nAmong the pilots of Ormond and',
    ],
  },
}

export const lineOfParagraph: BodyStartRule = {
  id: 'line-of-a-paragraph',
  first: false,
  test: (line, { head, kind, after: [next] }) => {
    if (explicitKinds.has(kind) || wrappableKinds.has(kind) || kind === 'ocrNoise') return false
    const words = line.text.split(/\s+/)
    const small = words.filter((word) => /^\p{Ll}/u.test(word)).length
    const follows = next !== undefined && next.number === line.number + 1 && /^\p{Ll}/u.test(next.text)
    return line.text.length >= 45 && small / words.length >= 0.6 && follows && !continues(head.at(-1), line.text)
  },
  examples: {
    yes: ['Speech by Ana Verell\nExactly ten years ago today the keeper of the old lamps\nlit one of the three'],
    no: ['Speech by Ana Verell\nOpening of the Hall of the Pilots of Selby and Ormond\nand of its Lamps'],
  },
}

/** Whether the end of a line cuts a word that the next line goes on with. */
function isCutWord(line: Line, next: Line): boolean {
  return next.number === line.number + 1 && /\p{L}{2}[-\u2010]$/u.test(line.text) && /^\p{Ll}/u.test(next.text)
}

/** "Bridges.": a word or a few, closed, as is what follows in a paragraph of its own. */
function isShortSentence(line: Line, next: Line): boolean {
  return endsSentence(line.text) && isApart(line, next) && endsSentence(next.text) && !/[,\d]/.test(line.text)
}
