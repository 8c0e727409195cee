/** For each place of the second list the place of the first that it is, where it is one. */
export type Matches = Map<number, number>

/**
 * Pairs what is the same in two lists, wherever it moved to: first what occurs once in each, then what is beside
 * such a pair on both sides, then, in their order, what is left and equal (Heckel, "A technique for isolating
 * differences between files", 1978). An undefined key is like no other. Linear in the lengths.
 */
export function matchExactly(before: readonly (string | undefined)[], after: readonly (string | undefined)[]): Matches {
  const matches: Matches = new Map()
  const taken = new Set<number>()
  const pair = (i: number, j: number) => {
    matches.set(j, i)
    taken.add(i)
  }
  const same = (i: number, j: number) =>
    before[i] !== undefined && before[i] === after[j] && !taken.has(i) && !matches.has(j)

  const [first, second] = [placesOf(before), placesOf(after)]
  for (const [key, [i, ...others]] of first) {
    const [j, ...more] = second.get(key) ?? []
    if (i !== undefined && j !== undefined && others.length === 0 && more.length === 0) pair(i, j)
  }
  for (let i = 0; same(i, i); i += 1) pair(i, i)
  for (let j = 0; j < after.length; j += 1) {
    const i = matches.get(j)
    if (i !== undefined && same(i + 1, j + 1)) pair(i + 1, j + 1)
  }
  for (let i = before.length - 1, j = after.length - 1; same(i, j); i -= 1, j -= 1) pair(i, j)
  for (let j = after.length - 1; j >= 0; j -= 1) {
    const i = matches.get(j)
    if (i !== undefined && same(i - 1, j - 1)) pair(i - 1, j - 1)
  }
  for (const [key, places] of first) {
    const free = places.filter((i) => !taken.has(i))
    const open = (second.get(key) ?? []).filter((j) => !matches.has(j))
    for (const [index, i] of free.entries()) {
      const j = open[index]
      if (j !== undefined) pair(i, j)
    }
  }
  return matches
}

function placesOf(keys: readonly (string | undefined)[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [index, key] of keys.entries()) {
    if (key === undefined) continue
    const known = places.get(key)
    if (known) known.push(index)
    else places.set(key, [index])
  }
  return places
}
