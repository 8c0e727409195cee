/** FNV-1a (Fowler, Noll, Vo) over the UTF-16 units of a text: 32 bits, evenly spread; not for secrets. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash ^= text.charCodeAt(index)
    hash = Math.imul(hash, 0x01000193)
  }
  return hash >>> 0
}
