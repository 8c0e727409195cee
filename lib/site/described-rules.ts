/**
 * The rules by which the ingest infers a value, of which the messages say what they do, under "rules". A rule that is not here
 * is shown by its name.
 */
export const describedRules = [
  'address-of-a-government',
  'constant-of-the-collection',
  'dateline',
  'first-labelled-speaker',
  'first-words',
  'kind-of-publisher',
  'inferred-in-the-file',
  'inferred-in-the-dataset',
  'inherited-in-the-dataset',
  'kind-of-the-collection',
  'languages-of-the-speaker',
  'letters-and-their-sequences',
  'most-reported',
  'nothing-says-more',
  'office-on-that-day',
  'only-labelled-speaker',
  'retrieved-from',
  'row-with-a-speaker',
  'rights-of-the-collection',
  'terms-of-the-topic',
  'title-of-the-collection',
  'title-in-markup',
  'year-of-publication',
] as const

type DescribedRule = (typeof describedRules)[number]

/** The rule of this name, where the messages say what it does. */
export function describedRule(name: string): DescribedRule | undefined {
  return describedRules.find((one) => one === name)
}
