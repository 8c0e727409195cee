/**
 * Titles and offices of one language, each list for what it is taken for: a word that is a title before a name may be
 * another word where a line or a label begins, so that one list would not do. In small letters, unless a case is part
 * of the form; with their stops, which texts may leave out.
 */
export interface TitleWords {
  /** Titles of respect that are nothing else, wherever they are: before names, in labels, at the start of a line of a head. */
  honorifics: string[]
  /** Ranks, estates and degrees: titles before a name and in a label, other words at the start of a line ("General Assembly"). */
  ranks: string[]
  /** Only at the start of a line of a head, where they say that it names a person; of the name itself they are a part. */
  lineTitles: string[]
  /** Only in the label of a speaker, where an office or a short form is as a title: "Minister Verell:", "Sen. Verell:". */
  labelTitles: string[]
  /** Titles that say that a man, or a woman, bears them. */
  maleTitles: string[]
  femaleTitles: string[]
  /** Before an office they may call who holds it, and need not name who speaks: "Mr. President: …". */
  calls: string[]
  /** Offices of those who speak in or lead a sitting, as whole labels; beyond `offices`, since most are other words elsewhere. */
  labelOffices: string[]
}

/** The words of one language by which persons and their offices are recognised; small letters unless a case is part of the form. */
export interface PersonWords extends TitleWords {
  /** Before a name they are a title; where a line or a label begins, they mostly address who listens: "Your Excellency". */
  addressForms: string[]
  /** Titles in the genitive, between an office and a name in that case: "министра г-на …". */
  genitiveTitles: string[]
  /** Before an office of `addressedOffices` they make a line that addresses who presides: "Madam Chair". */
  addressTitles: string[]
  addressedOffices: string[]
  /** Before a name alone on its line they address one of those who are greeted: "President Verell,". */
  greetedTitles: string[]
  /** Offices that head the paper of who holds them without a name, in a letterhead. */
  officesAlone: string[]
  /** Nouns that name an office: "minister". */
  offices: string[]
  /** Words before such a noun that belong to it: "deputy". */
  officeQualifiers: string[]
  /** Words after such a noun, with a hyphen or without: "elect". */
  officeSuffixes: string[]
  /** Bodies that an office is of, after "of" or "of the": "Board". */
  ofBodies: string[]
  /** Letters after a name, as they are written: "KCB", "PhD". */
  postNominals: string[]
  /** Written small inside a name: "de", "bin". */
  particles: string[]
  /**
   * Those of `particles` that are small wherever another word of the name is before them, and so in capitals as well:
   * "Ana DE LA CRUZ". Others are often written with a capital ("Al", "Di", "Ould"), and none is sure of them.
   */
  alwaysSmallParticles: string[]
  /** Family names, in small letters, after which given names come that are written as such particles: "Phan Van Sang". */
  familyNamesBeforeGiven: string[]
  /** Written small at the end of a name: "uulu". */
  finalParticles: string[]
  /** Words that end a name, also in capitals. */
  afterNames: string[]
  /** Words that no name has. */
  notInNames: string[]
  /** Titles that are given or family names as well, in small letters: before one word alone they may be the name. */
  titlesThatAreNames: string[]
  /** Names, in small letters, of which capitals don't tell which letters are large: "MACDONALD" is Macdonald and MacDonald. */
  ambiguousCapitals: string[]
  /** Words that are names and other things: "May", "Bill". */
  ambiguousNames: string[]
  /** What an office is of, in the genitive, where no word says that it is: "России". */
  ofPlaces: string[]
  /** Forms of states in the genitive, after which their name comes: "Республики". */
  stateForms: string[]
  /** What ministries are for: "trade", "affairs". */
  portfolios: string[]
}
