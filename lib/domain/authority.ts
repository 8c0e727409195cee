/** The kinds of authority record; each is a file `content/authorities/<kind>.yaml` and a folder of pages. */
export const authorityKinds = ['speakers', 'venues', 'events', 'topics', 'publishers'] as const

export type AuthorityKind = (typeof authorityKinds)[number]

/** A preferred name, unique in its kind, and every written form of it. */
export interface AuthorityRecord {
  /** ASCII, kebab-case, unique in its kind; part of the address of its page. */
  id: string
  name: string
  /** Other written forms: scripts, spellings, abbreviations. */
  forms: string[]
  /** One sentence for people, where it helps. */
  note?: string
  /** Web addresses that identify the same elsewhere, as in Wikidata. */
  same_as?: string[]
}

export interface SpeakerRecord extends AuthorityRecord {
  /** Offices held, each with EDTF bounds where known. */
  roles: { title: string; from?: string; to?: string }[]
  /** BCP 47 tags of the languages that the speaker speaks in public; absent where that is not known. */
  languages?: string[]
}

export interface TopicRecord extends AuthorityRecord {
  /** Words and phrases that a text of the topic has, by the language of the text (BCP 47). */
  terms: Record<string, string[]>
}

export interface VenueRecord extends AuthorityRecord {
  /** Country or region the venue lies in. */
  place?: string
}

export interface EventRecord extends AuthorityRecord {
  /** EDTF day, for events whose name alone does not say which one it was. */
  date?: string
}
