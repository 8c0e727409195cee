/*
 * What the address of a document that was opened from a search says; apart, since the script of that page loads it.
 */

/** The parameter that names a word to be marked on the page. */
export const highlightParameter = 'mark'
/** The parameter with the query that found it, as on the page of the search. */
export const queryParameter = 'q'
/** The parameter with the order of its hits, where that is not the best first, as on the page of the search. */
export const orderParameter = 'sort'
