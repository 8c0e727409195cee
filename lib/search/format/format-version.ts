/**
 * Version of the files under `out/search/`, and of what a page and the worker beside them say to each other. Raise it when
 * either changes. Apart from the fingerprint, so that a page can compare it without the encoder.
 */
export const formatVersion = 16

/** How finely FlexSearch keeps the weight of a term in a unit. */
export const impactBucketCount = 8
