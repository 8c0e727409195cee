import { feedEntries } from './feed-limits.ts'

/** Words of feeds and of the page that lists them, in English. */
export const feedMessages = {
  title: 'Feeds',
  feed: 'Feed',
  atom: 'Atom',
  json: 'JSON Feed',
  description: (archive: string, count: number) =>
    `The ${count} ${count === 1 ? 'feed' : 'feeds'} of ${archive}: what is new, by kind of text, language, speaker, topic and place.`,
  about: `A feed tells a program that reads feeds what is new here. Each has the ${feedEntries} documents that were added or changed last, the latest first.`,
  aboutNames:
    'Speakers, venues, events, topics, publishers and collections have feeds, too, and so have further lists of the archive: they are named on their pages. In a very large archive only those with the most documents have one.',
  everything: 'All documents',
  kinds: 'By kind',
  languages: 'By language',
  all: 'All feeds',
  withdrawn: (reason: string) => `This document was withdrawn: ${reason}`,
  authorNotKnown: 'Author not known',
  /** What an entry says beside its text of a date that no source states as it is. */
  dateNote: (date: string, note: string) => `Date: ${date}, ${note}.`,
}
