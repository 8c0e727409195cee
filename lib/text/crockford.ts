/** Crockford's base 32: no i, l, o, u, so that ids can be read aloud and copied by hand. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * The first bits of `bytes` (most significant first) as lower-case Crockford base 32, five bits a character.
 * @throws RangeError when there are too few bytes for the characters asked for.
 */
export function crockford(bytes: Uint8Array, characters: number): string {
  if (bytes.length * 8 < characters * 5) {
    throw new RangeError(`${bytes.length} bytes are too few for ${characters} characters of base 32`)
  }
  let out = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5 && out.length < characters) {
      bits -= 5
      out += alphabet.charAt((held >> bits) & 31)
    }
    if (out.length === characters) return out
    held &= (1 << bits) - 1
  }
  return out
}
