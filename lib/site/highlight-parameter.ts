/** The parameter of an address that names a word to be marked on the page; apart, since that page's script loads it. */
export const highlightParameter = 'mark'
