const salutation =
  /^(?:\W{0,3})(?:(?:mr|mrs|ms|madam|madame|mdm|mister|sir)\.?\s*,?\s+(?:\w+[- ])?(?:president|chair|speaker|secretary|chancellor|premier|prime)|(?:your|their)\s+(?:\p{L}+\s+)?(?:excellenc|majest|royal|holiness|honou?r)|excellenc(?:y|ies)|distinguished\b|ladies\b|dear\b|esteemed\b|hono?u?rable\s+(?:\p{L}+\s+)*(?:members|delegates|ministers|guests|colleagues|speaker)|honou?red\b|(?:the\s+)?president\s*(?:,|of the (?:\d|united nations general|un general|general|.{0,12}session|assembly))|(?:the\s+)?secretary-general|(?:hon(?:ou?rable)?\.?\s+)?(?:his|her)\s+excellency\b.{0,40}\b(?:president|secretary)[- ]?(?:general)?(?: of the)?(?: (?:united|general|un|\d|79|assembly|.{0,12}session))|h\.?\s?e\.?\s.{3,40},?\s+(?:president|secretary)[- ]?(?:general)? of the (?:\d|united nations|un |general|.{0,12}session)|good\s+(?:morning|evening|afternoon|day)|thank(?:s|\s+you)\b|colleagues\b|friends\b|my\s+(?:fellow|friends|dear)|fellow\b|members of\b|all protocol|bismillah|in the name of|uvazhaem|уважаем|дорогие|дамы и господа|құрметті|hello\b|mister\s+president|mr\.?\s+\p{L}+(?:,|$)|(?:deputy\s+prime\s+minister|ministers),\s+\p{L}+)/iu

/** A salutation that is a person's name and a comma, or a visitor's office and surname. */
const namedSalutation =
  /^(?:\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+,|(?:President|Premier|Chancellor|Senator|Mrs?|Administrator|High Commissioner)s?,? \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?,?)$/u

/** Whether a line addresses those who listen: "Mr. President,", "Ladies and gentlemen". */
export function isSalutation(text: string): boolean {
  return salutation.test(text) || namedSalutation.test(text)
}
