import type { FailureKind } from '#lib/search/browser/protocol.ts'

const numberFormat = new Intl.NumberFormat('en')

const failures: Record<FailureKind, string> = {
  query: 'This can’t be checked.',
  load: 'A part of the archive could not be searched, so there is no verdict.',
  version:
    'The page and the search index are of different versions. Reload the page; if that doesn’t help, the site has to be built again.',
}

/** The words of the page that checks quotations; those of verdicts and claims are in `lib/quote/answer`. */
export const quoteCheckMessages = {
  description: (archive: string, paragraphs: string) =>
    `Paste words that somebody is said to have said, and find out whether and where they are in the ${paragraphs} of ${archive}.`,
  label: 'Words that somebody is said to have said',
  how: 'One sentence or several, with who said them and when, if that is claimed: “…” — name, year. Capitals, spaces and dots at the ends make no difference.',
  private:
    'What you paste is compared in your browser with parts of the search index; it is not sent anywhere, nor are the words of a link to a check when it is opened.',
  check: 'Check',
  checking: 'Checking …',
  scope: (paragraphs: string, documents: string) => `Looks through ${paragraphs} of ${documents}.`,
  needsScript: 'Checking runs in the browser and needs JavaScript.',
  browse: 'Without it, browse:',
  nearest: 'The nearest passage',
  place: 'Where it is',
  parts: 'Its parts',
  spoken: 'The nearest passage that was said',
  readAs: 'How this was read',
  words: 'The words',
  bySpeaker: 'Claimed speaker',
  onDate: 'Claimed date',
  whose: 'Whose words they are',
  judged: (right: boolean | null) => (right === null ? 'not known' : right ? 'right' : 'wrong'),
  alternatives: 'Also said',
  differences: 'The quotation, beside what was said',
  list: 'The differences one by one',
  paragraph: (number: number) => `¶ ${numberFormat.format(number)}`,
  link: 'Link to this check',
  searched: (paragraphs: number, documents: number) =>
    `Looked for in ${numberFormat.format(paragraphs)} paragraphs of ${numberFormat.format(documents)} documents`,
  failures,
  again: 'Try again',
  pageTitle: (quotation: string, title: string) => `“${quotation}” · ${title}`,
}
