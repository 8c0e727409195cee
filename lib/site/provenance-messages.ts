import type { Delivery } from '#lib/domain/document.ts'
import type { Severity } from '#lib/domain/finding.ts'

const plural = new Intl.PluralRules('en')
const figures = new Intl.NumberFormat('en')
const shares = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 })

function counted(one: string, other: string): (count: number) => string {
  return (count) => `${figures.format(count)} ${plural.select(count) === 'one' ? one : other}`
}

/** Rules are named in kebab-case; people read words. */
function named(rule: string): string {
  return rule.replaceAll('-', ' ').replaceAll('_', ' ')
}

const severities: Record<Severity, string> = { error: 'Errors', warning: 'Warnings', note: 'Notes' }
const severity: Record<Severity, string> = { error: 'Error', warning: 'Warning', note: 'Note' }

const deliveries: Record<Delivery, string> = {
  'as-delivered': 'as delivered: what was said',
  'as-prepared': 'as prepared: what was written to be said',
}

/**
 * The words of the interface, in English, on the pages that account for how the record was made: sources, findings,
 * corrections, and what the archive is.
 */
export const provenanceMessages = {
  deliveries,
  severities,
  severity,
  rule: named,
  /** What is there at all is never shown as nothing. */
  share: (part: number, all: number) => {
    const share = all === 0 ? 0 : part / all
    return share > 0 && share < 0.001 ? '< 0.1%' : shares.format(share)
  },
  characters: counted('character', 'characters'),
  places: counted('place', 'places'),
  findingsCount: counted('finding', 'findings'),
  sourcesCount: counted('source', 'sources'),

  sources: 'Sources',
  sourcesLead:
    'The files as they were received. Each page shows one line by line and says what became of every part of it: which paragraph it is, which fact it states, or why it was left out.',
  sourcesOf: (archive: string, count: number) =>
    `The ${counted('source', 'sources')(count)} of ${archive} as received, each with an account of what became of it.`,
  noSources: 'No source was read yet.',
  sourceBucket: (group: string) => `Sources, group ${group}`,
  sourceBucketOf: (archive: string, group: string, count: number) =>
    `Group ${group} of the sources of ${archive}: ${counted('source', 'sources')(count)} line by line, with their accounts.`,
  sourceOf: (archive: string, file: string, id: string) =>
    `${file} (${id}), a source of ${archive}, line by line as it was received, and what became of each part of it.`,
  file: 'File',
  belongs: 'Collection',
  leftOut: 'Left out',
  findings: 'Findings',
  row: (row: number) => `row ${row}`,
  encoding: 'Encoding',
  received: 'As received',
  bytes: counted('byte', 'bytes'),
  fate: 'What became of the text',
  asText: 'Text of the record',
  asMetadata: 'Facts about it',
  ledger: 'The account',
  asReceived: 'The text as received, and what became of it',
  textKept: 'The text of this source is not published. What follows is the account of it without the words.',
  noText: (characters: string) => `${characters}, not published`,
  withdrawnHere: 'Withdrawn',
  paragraph: (number: number) => `¶ ${number}`,
  heading: 'Heading',
  statesField: (field: string) => `States: ${field}`,
  leftOutBy: (rule: string) => `Left out: ${named(rule)}`,
  repeats: (what: string) => `Left out: repeats the ${named(what)}`,
  line: (line: number) => `Line ${line}`,
  atLine: (line: number) => `line ${line}`,
  lineNumbers: (first: number, last = first) => (first === last ? `${first}` : `${first}–${last}`),
  linesOf: (first: number, last: number) => (first === last ? `line ${first}` : `lines ${first}–${last}`),
  formerDates: (dates: readonly string[]) => `Published before with another date: ${dates.join('; ')}`,
  linesAbove: 'Lines above the text',
  linesAboveNote: 'As they are in the source; no field of this record contains them.',
  retrieved: (day: string) => `retrieved from the web on ${day}`,
  inSource: 'Where each paragraph is in the source',
  findingsHere: 'Found here',

  findingsLead:
    'What the program noticed while it read the sources and a person should see. Nothing here was changed or left out in silence.',
  findingsOf: (archive: string, count: number) =>
    `${counted('finding', 'findings')(count)} on the sources of ${archive}: what the program could not decide or a person should check, by rule and place.`,
  findingsOfRule: (archive: string, rule: string, count: number) =>
    `${archive}: ${counted('finding', 'findings')(count)} of the rule “${named(rule)}”, each with its place.`,
  noFindings: 'Nothing was found.',
  allOfRule: (count: number) => `All ${figures.format(count)}`,

  corrections: 'Corrections',
  correctionsLead:
    'What editors changed in what the program read: how it read, how it reads now, why, and who decided. What had to be withdrawn is listed without its words; facts that the catalogue adds are listed apart.',
  correctionsOf: (archive: string, count: number) =>
    `${counted('correction or addition', 'corrections and additions')(count)} that editors of ${archive} made, each with its reason.`,
  noCorrections: 'Nothing was corrected yet.',
  correctedCount: (count: number) =>
    count === 0
      ? 'Nothing that a source says was corrected'
      : counted('correction of what a source says', 'corrections of what sources say')(count),
  addedCount: counted('fact added by the catalogue', 'facts added by the catalogue'),
  addedLead: 'What no source states, or states less closely: a day where the source has a year. Each has its reason.',
  addedFrom: 'To these facts',
  addedOnPage: (count: number) => `${counted('added fact', 'added facts')(count)} on this page`,
  correctionsExtent: (corrected: number, added: number) =>
    `${figures.format(corrected)} corrected, ${figures.format(added)} added`,
  editorNote: 'Note by the editors, no part of the record',
  corrected: 'corrected',
  correctedShort: 'Corrected',
  read: 'It read',
  reads: 'It reads',
  why: 'Why',
  decidedBy: 'Decided',
  redivided: 'The division into paragraphs was corrected; the words are the same.',
  wasAbsent: 'not stated',
  undatedDecision: 'Day not stated',
  documentWithdrawn: 'The document was withdrawn.',
  passageWithdrawn: 'A passage was withdrawn.',

  withdrawnDocument: 'This document was withdrawn',
  withdrawnDocumentAbout:
    'Its text was taken out of the record and is shown nowhere in it. This page says that it was here, and links to it still lead to this page.',
  withdrawnPassage: (on: string) => `A passage that was here was withdrawn${on}.`,
  withdrawnNote: 'withdrawn',
  on: (day: string) => ` on ${day}`,

  tombstones: 'No longer in the text',
  tombstone: (heading: boolean, since: string | undefined) =>
    `${heading ? 'A heading' : 'A paragraph'} that was published is gone${since === undefined ? '' : ` since ${since}`}.`,
  wordsNowIn: 'Its words are now in',
  stoodAfter: 'It came after',
  stoodAtStart: 'It was at the beginning.',
  thisHeading: 'this heading',
  lastWording: (day: string) => `As published from ${day}, it read:`,
  wordingWithdrawn: 'What it said was withdrawn and is shown nowhere.',
  wordingUnknown: 'It was a part of another paragraph.',

  addressChanged: 'The address of this document has changed, because its title or its date has changed.',
  addressChangedOf: (archive: string, title: string) => `${title}, a document of ${archive}, has another address now.`,
  toDocument: 'Go to the document',
  toLinkedPassage: 'Go to the passage that your link leads to',

  allFacts: 'All that is known, and on what basis',
  inWriting: 'sent in writing',
  breaks: 'Breaks',
  ourBreaks: (count: number) =>
    count === 1
      ? 'One paragraph break was made by the archive'
      : `${figures.format(count)} paragraph breaks were made by the archive`,
  showBreaks: 'Show them in the text',
  ourBreakShort: 'break by the archive',
  ourBreak: 'Paragraph break made by the archive, not by the source',
  question: 'Question',

  inOtherLanguages: 'In other languages',
  original: 'the original',
  textOfRecord: 'chosen by the editors among the texts of this event',
  textOfRecordOfEvent: 'Text of record',
  textOfRecordShort: 'text of record',

  about: 'About this archive',
  aboutOf: (archive: string) =>
    `What ${archive} is, how its texts were read, and how to read what it says of them: bases, identifiers, breaks, voices.`,
}
