/**
 * Calls `found` with the fingerprints of `words[start, end)`: the hash (32 bits) of a shingle of `shingle` words in a
 * row, and where it begins in `words`. Of the shingles that begin in any `window` places in a row the one with the
 * least hash is taken, the last of equal ones; so two texts that have `shingle + window - 1` words in a row in common
 * have a fingerprint in common, wherever the words are in them. A row shorter than that, but no shorter than a shingle,
 * gives one. The method is winnowing (Schleimer, Wilkerson, Aiken, SIGMOD 2003).
 *
 * @param hashes of the words, by their numbers: with them the same shingles are taken of a text wherever it is; without, by the numbers themselves
 */
export function winnow(
  words: Uint32Array,
  [start, end]: readonly [number, number],
  { shingle, window }: { shingle: number; window: number },
  found: (hash: number, at: number) => void,
  hashes?: Uint32Array,
): void {
  const count = end - start - shingle + 1
  if (count <= 0) return
  const shingles = new Uint32Array(count)
  for (let at = 0; at < count; at++) shingles[at] = shingleHash(words, start + at, shingle, hashes)
  let taken = -1
  for (let last = Math.min(window, count) - 1; last < count; last++) {
    const first = Math.max(0, last - window + 1)
    // Only where the least one leaves the window all of it is looked at again.
    const from = taken < first ? first : last
    let least = Math.max(taken, first)
    for (let at = from; at <= last; at++) if ((shingles[at] ?? 0) <= (shingles[least] ?? 0)) least = at
    if (least === taken) continue
    taken = least
    found(shingles[taken] ?? 0, start + taken)
  }
}

/** 32 bits of `length` words: FNV-1a over their numbers, or over their hashes where these are given, and the end of MurmurHash3, which spreads it evenly. */
export function shingleHash(words: Uint32Array, start: number, length: number, hashes?: Uint32Array): number {
  let hash = 0x811c9dc5
  for (let at = start; at < start + length; at++) {
    const word = words[at] ?? 0
    hash = Math.imul(hash ^ (hashes ? (hashes[word] ?? 0) : word), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
