/** The words of the interface, in English, with which a document that was opened from a search leads from hit to hit. */
export const hitMessages = {
  label: 'Hits of the search',
  at: (place: number, count: number) => `${place} of ${count}`,
  here: (count: number) => (count === 0 ? 'none here' : `${count} here`),
  someWords: 'with some of the words',
  saidOfDocument: 'some words only in the title, speaker, date or the like',
  document: (place: number, documents: number) => `document ${place} of ${documents}`,
  announced: (query: string, count: string) => `“${query}”: ${count}. Keys: h to the next hit, g to the one before.`,
  next: 'Next hit',
  previous: 'Hit before',
  nextDocument: (title: string) => `Next document: ${title}`,
  previousDocument: (title: string) => `Document before: ${title}`,
  noNext: 'No further hit',
  noPrevious: 'No hit before',
  results: 'All hits of the search',
  close: 'Close, and mark nothing',
}
