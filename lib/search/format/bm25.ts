/*
 * BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009), with the
 * idf that is never negative (Lucene's). Lengths are counted in terms.
 */

/** How slowly the weight of a term stops to grow with its occurrences in a unit. 1.2 is the customary value. */
export const k1 = 1.2
/** How much the length of a unit counts: 0 not at all, 1 in full. 0.75 is the customary value. */
export const b = 0.75

/** How rare a term is that is in `frequency` of `count` units; above 0, and higher for rarer terms. */
export function idf(frequency: number, count: number): number {
  return Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5))
}

/** What `occurrences` of a term weigh in a unit of this length, before idf: 0 to `k1 + 1`. */
export function saturation(occurrences: number, length: number, averageLength: number): number {
  if (occurrences === 0) return 0
  return (occurrences * (k1 + 1)) / (occurrences + k1 * (1 - b + (b * length) / averageLength))
}

/** The bucket, 0 (best) to `buckets - 1`, in which FlexSearch keeps a unit for a term of this saturation. */
export function impactBucketOf(weight: number, buckets: number): number {
  const bucket = Math.floor((1 - weight / (k1 + 1)) * buckets)
  return Math.min(buckets - 1, Math.max(0, bucket))
}

/** The saturation that a bucket represents: its middle. The inverse of `impactBucketOf` but for the rounding. */
export function impactOf(bucket: number, buckets: number): number {
  return (1 - (bucket + 0.5) / buckets) * (k1 + 1)
}
