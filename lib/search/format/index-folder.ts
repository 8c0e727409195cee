/** Path of the index below `out/`; apart from its format, since the search page needs no more than this. */
export const indexFolder = 'search/data'
