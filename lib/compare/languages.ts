/**
 * Whether two documents are in different languages, so that their words can't be compared. BCP 47, of which the region and the
 * script don't count; where one is not known, they are taken for the same.
 */
export function languagesDiffer(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && baseOf(one) !== baseOf(other)
}

/** The language by whose forms two texts are compared, without region. */
export function comparedLanguage(one: string | undefined, other: string | undefined): string {
  return baseOf(one ?? other ?? 'en')
}

function baseOf(language: string): string {
  return language.toLowerCase().split('-', 1)[0] ?? language
}
