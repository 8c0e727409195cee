/** Nouns that name an office, in the languages of the archive's sources. */
const nouns =
  'President|Chairman|Chairwoman|Chairperson|Chair|Chancellor|Minister|Premier|Secretary(?:[- ]General)?|Governor(?:[- ]General)?|Commissioner|Director(?:[- ]General)?|Administrator|Speaker|Prosecutor(?:[- ]General)?|Attorney(?:[- ]General)?|Lady|King|Queen|Prince|Princess|Emir|Amir|Sultan|Pope|Taoiseach|Adviser|Advisor|Mayor|Ambassador|Representative|Envoy|Head|Leader|Member|Treasurer|Justice|Comptroller|Presidente|CEO|Officer|Patriarch|Rector|Commander|Principal|Senator|Congress(?:man|woman)'
const before =
  'Acting|Deputy|Vice|First|Second|Prime|Foreign|Federal|Chief|Executive|Permanent|Crown|Supreme|General|Managing|State|Under|Assistant|Cabinet|Interior|Finance|Defence|Defense|Health|Education|Former|Honorary|Plenipotentiary|Presidential|Parliamentary|Transitional|Interim|Lord'

/** The noun of an office with the words that belong before it: "Vice President", "Prime Minister". */
const officeNoun = String.raw`(?:(?:${before})[-.\s]+)*(?:${nouns})`

const officeStart = new RegExp(String.raw`^(?:the\s+)?(?:${officeNoun})(?![\p{L}])`, 'iu')

const names = new Intl.DisplayNames(['en'], { type: 'region' })
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** English names of countries (CLDR), and the longer forms in which offices name them. */
export const countries: string[] = letters
  .flatMap((first) => letters.map((second) => first + second))
  .flatMap((code) => {
    const name = names.of(code)
    return name && name !== code ? [name] : []
  })
  .concat([
    'United States of America',
    'Russian Federation',
    'Palestine',
    'Myanmar',
    'Turkey',
    'Czech Republic',
    'Great Britain',
    'Serbia',
    'Crimea',
  ])
  .sort((a, b) => b.length - a.length)

const country = countries.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
const ofCountry = new RegExp(
  String.raw`^\s+of\s+(?:the\s+)?(?:(?:Republic|Kingdom|Commonwealth|State|Government)\s+of\s+(?:the\s+)?)?(?:${country})(?![\p{L}])`,
  'iu',
)

/** Whether words begin with an office. */
export function startsWithOffice(text: string): boolean {
  return officeStart.test(text)
}

/**
 * The length, in UTF-16 units, of the office that words begin with, or 0: the noun, and what it is of as far as a
 * country's name tells where that ends ("President of Russia" in "President of Russia Anna Berg").
 */
export function officeLength(text: string): number {
  const start = officeStart.exec(text)
  if (!start) return 0
  const of = ofCountry.exec(text.slice(start[0].length))
  return start[0].length + (of?.[0].length ?? 0)
}
