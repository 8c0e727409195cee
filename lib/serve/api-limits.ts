/*
 * What one question may ask for: so much that a reader and a program have what they need, and so little that no question costs what a
 * hundred others do.
 */

/** Longest query, in UTF-16 units. */
export const longestQuery = 500
/** Most words of a query. */
export const mostWords = 40
/** Most words of a query that end in a star: each stands for many. */
export const mostPrefixes = 4
/** How often a query may have OR and NEAR together. */
export const mostSides = 16

/** Most hits of one answer. */
export const mostHits = 1000
/** The last hit that can be asked for, counted from 1. */
export const lastHit = 2000

/** Most queries that are counted by year at once. */
export const mostQueries = 8
/** Most identifiers that are asked for at once. */
export const mostIdentifiers = 50

/** Longest text that is checked as a quotation, in UTF-16 units. */
export const longestQuotation = 5000

/** Seconds after which a question is not waited for any longer. */
export const secondsToAnswer = 20

/** Most questions that are being answered at once; more are told to come again. */
export const mostAtOnce = 64

/** How many questions one address may ask in a minute; a check of a quotation counts as five. */
export const questionsPerMinute = 120
