/**
 * What a label such as "Date:" says that the words after it are. `people` are named beside a talk, and it is not said
 * that they give it; `role` is the office of who speaks; `other` is a label whose words no field has.
 */
export type HeaderFieldName = 'date' | 'venue' | 'speaker' | 'people' | 'role' | 'event' | 'title' | 'other'

/**
 * The words by which heads of one language are read: plain words and phrases in small letters; a space matches any
 * white space. Every list is open: a word that heads of the language use may be added, and nothing else changes; one
 * that a language has no words for is left out. A further language is one such file, and its name in `languages.ts`.
 */
export interface HeaderLexicon {
  /** BCP 47. */
  language: string
  /** What a text is, in the forms with which a line of a head begins. */
  genres: readonly string[]
  /** The same of what several say, or others note down: a name behind it need not be who speaks ("minutes"). */
  records?: readonly string[]
  /** The same in forms, or by words, that say so only where who speaks is named beside them: "mot", «речи». */
  genresBesideNames?: readonly string[]
  /** What may come before those at the start of a line: articles, adjectives, "text of". */
  genreLeads?: readonly string[]
  /** Names of a text's kind that end a line, after the name of whose text it is. */
  genreEndings?: readonly string[]
  /** Words between a genre and the name of who speaks: "by", "prononcé par". */
  by?: readonly string[]
  /** Labels of fields, by what they are labels of. */
  fields?: Readonly<Partial<Record<HeaderFieldName, readonly string[]>>>
  /** Words beside the day of the occasion that are no label at the start of a line: "held on". */
  occasionDates?: readonly string[]
  /** Labels of the day when a page was published, and when it was changed, printed or read: alone or at the start of a line. */
  published?: readonly string[]
  changed?: readonly string[]
  /** Words beside days of those kinds that begin no such line: "added", "valid until". */
  publishedDates?: readonly string[]
  otherDates?: readonly string[]
  /** Words that say how and from when on a text may be used; `noticeLines` do so only at the start of a line. */
  notices?: readonly string[]
  noticeLines?: readonly string[]
  embargoes?: readonly string[]
  /** Sections of sites: whole lines. */
  sections?: readonly string[]
  /** Beginnings of lines that name whose paper it is. */
  senders?: readonly string[]
  /** Forms of states that head a letter, before "of": "republic". */
  states?: readonly string[]
  /** Words of streets, beside a number. */
  streets?: readonly string[]
  /** Participles after which "by" names who speaks: "delivered". */
  delivery?: readonly string[]
  /** Prepositions between such a participle and where or when the text was spoken: "delivered from". */
  deliveryPlaces?: readonly string[]
  /** Participles without a regular ending, and nouns, beside which somebody is named who did not speak: "written", «перевод». */
  otherWork?: readonly string[]
  /** Such words that more words may part from "by": "translated from the French by". */
  otherWorkApart?: readonly string[]
  /** Labels before the name of somebody else: "Translator:". */
  otherFields?: readonly string[]
  /** After these comes a guest, or who is honoured. */
  guests?: readonly string[]
  /** Prepositions with which the line of a title goes on from the one above. */
  goingOn?: readonly string[]
  /** Words of addresses and of the like that are in a letterhead. */
  contacts?: readonly string[]
  /** Whom a line is for that has the date for the press: "FOR PRESS 12 MAY 1977"; the word for "for" may be misread. */
  forPress?: readonly string[]
  /** What opens the theme of an occasion. */
  themes?: readonly string[]
  /** Nouns for what people come together for: "conference", "opening". */
  occasions?: readonly string[]
  /** Words with which a line begins that names the occasion, or what a text is about: "on the occasion of", "о". */
  aboutWords?: readonly string[]
  /** Words that are beside a date and are no place: weekdays, "on", "year". */
  besideDates?: readonly string[]
  /** Labels of one who asks and one who answers. */
  questions?: readonly string[]
  /** Words for a page in a mark such as "Page 1 of 4", and for "of". */
  pages?: readonly string[]
  outOf?: readonly string[]
  /** A line that ends in one of these goes on in the next. */
  openEndings?: readonly string[]
  /** Words that heads have not and running text has: pronouns, forms of verbs. */
  running?: readonly string[]
  /** Small words that titles of capitalised words keep small. */
  smallWords?: readonly string[]
  /** How who speaks is named; of English, Russian and Kazakh `persons/lexicon` says it. */
  persons?: PersonLexicon
}

/** How heads of a language name a person. */
export interface PersonLexicon {
  /** Words between what a text is and who speaks, with the article that melts into them: "du". None where the name changes its form there. */
  of?: readonly string[]
  articles?: readonly string[]
  honorifics: readonly string[]
  offices: readonly string[]
  /** How offices end that are written as one word with what they are of: "Verkehrsminister". */
  officeEndings?: readonly string[]
  /** Words that no name has, where no capital shows one. */
  notInNames?: readonly string[]
  /** Words before such a noun that belong to it. */
  qualifiers?: readonly string[]
  /** What an office is of where a name follows without a comma: "de la République". */
  bodies?: readonly string[]
  /** Feasts that a text is for: "Año Nuevo". */
  feasts?: readonly string[]
  /** With these the occasion, the place or those who are addressed begin. */
  occasions?: readonly string[]
}
