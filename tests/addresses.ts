import { createAddresses } from '#lib/site/addresses.ts'

/** Addresses in a site at the root of any host, as most archives that tests build are. */
export const {
  about: aboutAddress,
  corrections: correctionsAddress,
  date: dateAddress,
  document: documentAddress,
  findings: findingsAddress,
  group: groupAddress,
  paragraph: paragraphAddress,
  passagePage: passagePageAddress,
  quotations: quotationsAddress,
  quote: quoteAddress,
  repetitions: repetitionsAddress,
  search: searchAddress,
  source: sourceAddress,
  sources: sourcesAddress,
  trends: trendsAddress,
} = createAddresses()
