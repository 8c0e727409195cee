import type { IndexOptions } from 'flexsearch'
import { impactBucketCount } from '#lib/search/format/format-version.ts'

/** What one index term is joined with on the way into FlexSearch, whose `encode` takes a string. */
export const termSeparator = ' '

type ScoreFunction = NonNullable<IndexOptions['score']>

/**
 * The one definition of the index, for the builder and the reader. The text is encoded before it gets here, since
 * FlexSearch's `encode` doesn't know the document's language. The builder gives the `score`; a reader needs none.
 */
export function indexOptions(score?: ScoreFunction): IndexOptions {
  return {
    tokenize: 'strict',
    resolution: impactBucketCount,
    context: false,
    cache: false,
    fastupdate: false,
    commit: false,
    encode: (terms) => terms.split(termSeparator),
    ...(score ? { score } : {}),
  }
}
