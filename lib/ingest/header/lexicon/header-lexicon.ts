/** What a label such as "Date:" says that the words after it are. */
export type FieldName = 'date' | 'venue' | 'speaker' | 'event' | 'title' | 'other'

/**
 * The words by which heads of one language are read: plain words and phrases in small letters; a space stands for any
 * white space. Every list is open: a word that heads of the language use may be added, and nothing else changes.
 */
export interface HeaderLexicon {
  /** What a text is, in the forms in which a head names it. */
  genres: readonly string[]
  /** What may stand before those at the start of a line: articles, adjectives, "text of". */
  genreLeads: readonly string[]
  /** Names of a text's kind that end a line, after the name of whose text it is. */
  genreEndings: readonly string[]
  /** Words between a genre and the name of who speaks. */
  by: readonly string[]
  /** Labels of fields, by what they are labels of. */
  fields: Readonly<Record<FieldName, readonly string[]>>
  /** Beginnings of lines that tell when a page was published, and when it was changed, printed or read. */
  published: readonly string[]
  changed: readonly string[]
  /** Words that tell how and from when on a text may be used; `noticeLines` are such only at the start of a line. */
  notices: readonly string[]
  noticeLines: readonly string[]
  embargoes: readonly string[]
  /** Sections of sites: whole lines. */
  sections: readonly string[]
  /** Beginnings of lines that name whose paper it is. */
  senders: readonly string[]
  /** Forms of states that head a letter, before "of": "republic". */
  states: readonly string[]
  /** Words of streets, beside a number. */
  streets: readonly string[]
  /** Words before "by" that say who did something else than speak: "translated". */
  otherWork: readonly string[]
  /** Prepositions with which the line of a title goes on from the one above. */
  goingOn: readonly string[]
  /** Words of addresses and of the like that stand in a letterhead. */
  contacts: readonly string[]
  /** Whom a line is for that has the date for the press: "FOR PRESS 12 MAY 1977"; the word for "for" may be misread. */
  forPress: readonly string[]
  /** What opens the theme of an occasion. */
  themes: readonly string[]
  /** Words that stand beside a date and are no place: weekdays, "on", "year". */
  besideDates: readonly string[]
  /** Labels of one who asks and one who answers. */
  questions: readonly string[]
  /** Words for a page in a mark such as "Page 1 of 4", and for "of". */
  pages: readonly string[]
  outOf: readonly string[]
  /** A line that ends in one of these goes on in the next. */
  openEndings: readonly string[]
  /** Words that heads have not and running text has: pronouns, forms of verbs. */
  running: readonly string[]
  /** Small words that titles of capitalised words keep small. */
  smallWords: readonly string[]
}
