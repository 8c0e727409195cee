import { feedEntries } from './feed-limits.ts'
import { messagesFor } from './messages.ts'

const { number } = messagesFor('en')

function counted(count: number, one: string, other: string): string {
  return `${number(count)} ${count === 1 ? one : other}`
}

/** How much a search finds, in words, as the search page has them. */
interface Found {
  paragraphs: number
  headings: number
  documents: number
}

function found({ paragraphs, headings, documents }: Found): string {
  const what = [counted(paragraphs, 'paragraph', 'paragraphs')]
  if (headings > 0) what.push(counted(headings, 'heading', 'headings'))
  return `${what.join(' and ')} in ${counted(documents, 'document', 'documents')}`
}

/** Words of the pages and feeds of the searches that the editors follow, in English. */
export const watchMessages = {
  title: 'Watches',
  lead: 'Searches that the editors follow for their readers. Each finds exactly what the search page finds with all of its words, and is answered anew whenever the site is built.',
  description: (archive: string, count: number) =>
    `The ${counted(count, 'search', 'searches')} that the editors of ${archive} follow, each with its newest passages.`,
  descriptionOf: (archive: string, title: string, of: Found) => `${title} in ${archive}: ${found(of)}.`,
  found,
  query: 'Search',
  open: 'Search for it now',
  every: (count: number) => `All ${counted(count, 'passage', 'passages')} of this watch`,
  /** What is shown of what was found, by the order of the watch. */
  shown: (shown: number, all: number, order: 'changed' | 'date') => {
    const sort = order === 'changed' ? 'those added or changed last come first' : 'the latest texts come first'
    return shown < all ? `The ${number(shown)} first of ${number(all)}; ${sort}.` : `All of them; ${sort}.`
  },
  nothing: 'Nothing in the archive has all of these words yet.',
  emptyFeed: 'Its feed has no passage yet, and gets the first once something does.',
  unknown: (words: readonly string[]) =>
    `${words.map((word) => `“${word}”`).join(', ')} ${words.length === 1 ? 'is' : 'are'} in no text of the archive.`,
  heading: 'Heading',
  paragraph: (paragraph: number) => `¶ ${paragraph}`,
  feedsTitle: 'By what they say',
  feedsAbout: `Each watch of the editors has a feed of passages. Its entries are paragraphs, not documents: at most ${feedEntries}, or as many as the editors chose.`,
  follow: 'Follow a search of your own',
  noVoice: {
    publisher: 'the publisher’s own words',
    transcriber: 'a note of the transcriber',
    questioner: 'a question from the audience or the press',
  },
  notKnown: 'whose words is not known',
  /** Title of an entry: where the passage is. */
  entryTitle: (document: string, paragraph: number) =>
    paragraph > 0 ? `${document}, ¶ ${paragraph}` : `${document}, heading`,
  /** Text of an entry: the words, and whose they are, of when. */
  entryText: (excerpt: string, whose: readonly string[]) => `“${excerpt}” (${whose.join(', ')})`,
  /** Title of an entry on what is no longer found. */
  noticeTitle: (document: string, kind: 'gone' | 'reworded' | 'withdrawn', isDocument: boolean) =>
    isDocument
      ? `${document}: withdrawn`
      : `${document}: ${{ gone: 'a passage that is no longer there', reworded: 'a passage that was reworded', withdrawn: 'a passage that was withdrawn' }[kind]}`,
  noticeText: {
    gone: 'This search found a passage here that the text has no longer. The link leads to its place.',
    reworded:
      'This search found a passage here whose words have changed: it is not found any more. The link leads to it.',
  },
  /** Of what was withdrawn no word is kept, so nobody can say which search had found it. */
  withdrawnText: (isDocument: boolean, reason: string | undefined) =>
    `${isDocument ? 'This document' : 'A passage of this document'} was withdrawn${reason === undefined ? '' : ` (${reason.replace(/[.!?]$/u, '')})`}. No word of it is kept, so it is not known whether this search had found it; if it had, it is no longer found.`,
  feedDescription: (query: string, of: Found, shown: number, description: string | undefined) => {
    const all = of.paragraphs + of.headings
    const parts = [
      description,
      all === 0 ? `Nothing in the archive has all the words of this search yet: ${query}` : `${found(of)}: ${query}`,
      shown < all ? `The feed has ${number(shown)} of them.` : undefined,
    ]
    return parts.filter((part) => part !== undefined).join(' ')
  },
}
