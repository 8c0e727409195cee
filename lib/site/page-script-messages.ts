/** The words of the interface, in English, with which a page follows links and offers them; loaded when they are used. */
export const pageScriptMessages = {
  changed: 'These words have changed since the link was made.',
  changedOn: (day: string) => `Other words were published on ${day}.`,
  unknownBefore: 'How the paragraph read then is not recorded here.',
  was: 'read',
  now: 'now reads',
  merged: 'The paragraph that this link was made for has been joined with another since.',
  split: 'The paragraph that this link was made for has been divided since.',
  publishedOn: (day: string) => `It was published in this form on ${day}.`,
  nowAt: 'Its words are now in',
  paragraph: (number: string) => `paragraph\u00A0${number}`,
  gone: 'The words that this link was made for are no longer part of this text.',
  itRead: 'It read',
  linkedWords: 'The words linked were',
  noSuchParagraph: 'This page has no such paragraph.',
  noSuchParagraphWhy: 'The link may have been cut short or mistyped. The whole document is below;',
  searchRecord: 'the search finds any paragraph of the record',
  close: 'Close this note',

  shownHere: (shown: number, all: number) => `${shown} of ${all} on this page`,

  onThisDay: (day: string) => `On this day, ${day}`,
  nearestDay: (day: string) => `The nearest day: ${day}`,
  exactDays: 'Only days that are known exactly count.',
  moreOfDay: 'There are more of this day.',
  allOfMonth: (month: string) => `All days of ${month}`,

  tools: 'Selected words',
  toolsOffered: 'Selected words can be copied, shared and checked: press m.',
  copyLink: 'Copy link',
  copyQuotation: 'Copy quotation',
  share: 'Share',
  check: 'Check',
  wholeSentence: 'Whole sentence',
  report: 'Report an error',
  reportedPassage: (numbers: string, id: string, check: string | undefined) =>
    `Paragraph ${numbers} (${id}${check === undefined ? '' : `, check ${check}`})`,
  copied: 'Copied',
  notCopied: 'Not allowed',
  sentenceOf: (number: number, count: number) => `Sentence ${number} of ${count} selected. Its tools: press m.`,

  keysTitle: 'Keys',
  or: 'or',
  closeKeys: 'Close',
  readingKeys: [
    [['n', 'j'], 'to the next paragraph'],
    [['p', 'k'], 'to the paragraph before'],
    [['y', 'c'], 'copies the link of the paragraph in view'],
    [['s'], 'selects a sentence of it; again, the next'],
    [['m'], 'to what can be done with the words selected'],
    [['h'], 'opened from a search: to the next hit'],
    [['g'], 'to the hit before'],
  ] satisfies ShortcutDescription[],
  keys: [
    [['/'], 'to the search field'],
    [['?'], 'shows this list'],
    [['Esc'], 'closes what is open'],
  ] satisfies ShortcutDescription[],
}

/** Names of keys that do one thing, and what that is. */
export type ShortcutDescription = readonly [names: readonly string[], meaning: string]
