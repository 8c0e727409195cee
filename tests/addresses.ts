import { createAddresses } from '#lib/site/addresses.ts'

/** Addresses in a site at the root of any host, as most archives that tests build are. */
export const {
  compare: compareAddress,
  comparison: comparisonAddress,
  date: dateAddress,
  document: documentAddress,
  paragraph: paragraphAddress,
  passagePage: passagePageAddress,
  quotations: quotationsAddress,
  quote: quoteAddress,
  repetitions: repetitionsAddress,
  search: searchAddress,
  source: sourceAddress,
  translationPair: translationPairAddress,
  trends: trendsAddress,
  watch: watchAddress,
} = createAddresses()
