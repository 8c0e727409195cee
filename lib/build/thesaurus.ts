import { readWordNetRelations } from '#lib/third-party/wordnet-data.ts'

/** Path of the file that has what `thesaurusModule` gives. */
export const thesaurusFile = 'lib/quote/words/lexicon/wordnet-relations.ts'

/**
 * How often a word must have been met in the texts that WordNet counted. With 2 the file has 73 KB gzipped, with 1 it
 * would have 95, with 3 61.
 */
const fewestTimes = 2

/** WordNet's licence demands this notice in each copy; "!" makes bundlers keep it. */
const license = `/*!
 * Written by npm run write:thesaurus, of WordNet 3.1, under its license:
 * This software and database is being provided to you, the LICENSEE, by Princeton University under the following license.
 * By obtaining, using and/or copying this software and database, you agree that you have read, understood, and will comply
 * with these terms and conditions: Permission to use, copy, modify and distribute this software and database and its
 * documentation for any purpose and without fee or royalty is hereby granted, provided that you agree to comply with the
 * following copyright notice and statements, including the disclaimer, and that the same appear on ALL copies of the
 * software, database and documentation, including modifications that you make for internal use or for distribution.
 * WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved.
 * THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS
 * OR IMPLIED. BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF
 * MERCHANTABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE OF THE LICENSED SOFTWARE, DATABASE OR
 * DOCUMENTATION WILL NOT INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR OTHER RIGHTS. The name of Princeton
 * University or Princeton may not be used in advertising or publicity pertaining to distribution of the software and/or
 * database. Title to copyright in this software, database and any associated documentation shall at all times remain with
 * Princeton University and LICENSEE agrees to preserve same.
 */`

/** The TypeScript module from which the quote check reads WordNet's relations. Rejects where WordNet can't be read. */
export async function thesaurusModule(): Promise<string> {
  const { synonyms, families, opposites } = await readWordNetRelations(fewestTimes)
  return `${license}

/** English words that share a sense, a group on a line. */
export const synonyms = \`${synonyms.join('\n')}\`

/** Pairs of one root and sense in different parts of speech. */
export const families = \`${families.join('\n')}\`

/** Pairs of opposites. */
export const opposites = \`${opposites.join('\n')}\`
`
}
