/** Somebody, or something, named in a feed, with the full URL of a page on it where there is one. */
export interface FeedName {
  name: string
  url?: string
}

/** What an entry is filed under. */
export interface FeedTag {
  /** Identifies it in its scheme. */
  term: string
  label: string
  /** Full URL of the list that it is in. */
  scheme?: string
}

/** One document, or one passage of one, in a feed. Moments are RFC 3339 in UTC, URLs full. */
export interface FeedEntry {
  /** The same for good, whatever becomes of title and address. */
  id: string
  url: string
  title: string
  /** One line on the document, or words of the passage. */
  summary: string
  updated: string
  /** Absent where no whole and certain day is known. */
  published?: string
  /** Empty where nobody is known. */
  authors: FeedName[]
  tags: FeedTag[]
  /** BCP 47. */
  language?: string
  /** Where the text was published. */
  source?: string
  rights?: string
}

/** A feed, whatever it is written as. */
export interface Feed {
  title: string
  description: string
  /** Full URLs of the page that lists the same documents, and of the feed in both forms. */
  page: string
  atom: string
  json: string
  /** BCP 47: that of its own words. */
  language: string
  /** The archive, which keeps the feed. */
  publisher: FeedName
  icon?: string
  rights?: string
  /** How an author is named who is not known. */
  unknownAuthor: string
  /** Moment of the latest change. */
  updated: string
  /** The latest change first. */
  entries: readonly FeedEntry[]
}
