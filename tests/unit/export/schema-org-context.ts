/** Terms whose values are addresses. */
const addresses = ['url', 'item', 'isBasedOn', 'inDefinedTermSet', 'sameAs', 'contentUrl', 'license']
/** Terms whose values are things or texts. */
const others = [
  ...['about', 'alternateName', 'author', 'breadcrumb', 'containedInPlace', 'copyrightNotice', 'creator'],
  ...['dateCreated', 'datePublished', 'description', 'endDate', 'genre', 'headline', 'identifier', 'inLanguage'],
  ...[
    'isPartOf',
    'itemListElement',
    'locationCreated',
    'mainEntity',
    'mainEntityOfPage',
    'mentions',
    'name',
    'position',
  ],
  ...['potentialAction', 'publisher', 'query-input', 'startDate', 'target', 'temporalCoverage', 'text'],
  ...['translationOfWork', 'urlTemplate'],
  ...['contentSize', 'distribution', 'encodingFormat', 'isAccessibleForFree', 'sha256', 'version'],
]
const types = [
  ...[
    'Article',
    'BreadcrumbList',
    'Collection',
    'CollectionPage',
    'CreativeWork',
    'DefinedTerm',
    'EntryPoint',
    'Event',
  ],
  ...['ListItem', 'NewsArticle', 'Organization', 'Person', 'Place', 'Quotation', 'Report', 'SearchAction', 'WebPage'],
  ...['WebSite', 'DataDownload', 'Dataset'],
]

const schema = (term: string) => `http://schema.org/${term}`

/**
 * The part of the context of schema.org that the site uses, as that has it; it has no `@vocab`, so that an expansion in the
 * mode `safe` refuses each term and type that is not here. No test asks schema.org.
 */
export const schemaOrgContext = {
  '@context': {
    ...Object.fromEntries(addresses.map((term) => [term, { '@id': schema(term), '@type': '@id' }])),
    ...Object.fromEntries([...others, ...types].map((term) => [term, schema(term)])),
  },
}
