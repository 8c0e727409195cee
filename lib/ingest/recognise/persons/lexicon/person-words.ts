/** The words of one language by which persons and their offices are recognised; small letters unless a case is part of the form. */
export interface PersonWords {
  /** Stand before a name and are no part of it. */
  honorifics: string[]
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
  /** Written small at the end of a name: "uulu". */
  finalParticles: string[]
  /** Words that end a name, also in capitals. */
  afterNames: string[]
  /** Words that no name has. */
  notInNames: string[]
  /** Words that are names and other things: "May", "Bill". */
  ambiguousNames: string[]
  /** What an office is of, in the genitive, where no word says that it is: "России". */
  ofPlaces: string[]
  /** Forms of states in the genitive, after which their name comes: "Республики". */
  stateForms: string[]
  /** What ministries are for: "trade", "affairs". */
  portfolios: string[]
}
