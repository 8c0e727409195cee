import fc from 'fast-check'

/** Characters that trip up who forgets them: marks, joiners, other scripts, halves of pairs, what ends lines. */
const characters = [
  ...'aAzИқß日ﬁ١५½²',
  ...[
    ' ',
    '\n',
    '\n\n',
    '\t',
    '\r\n',
    '\r',
    '\u00a0',
    '\u2028',
    '\u00ad',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u0301',
    '\u0000',
    '\ud800',
    '😀',
    '\u202e',
  ],
  ...'"“”«»\'’‘.,:;!?()[]{}<>/\\|-–—_*+=#%&@~`^$€',
]

/** A text put together from pieces that mean something to its reader, from characters, and from some of either many times over. */
export function textOf(pieces: readonly string[], maxLength = 30): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { arbitrary: fc.constantFrom(...pieces), weight: 6 },
    { arbitrary: fc.constantFrom(...characters), weight: 3 },
    { arbitrary: fc.string({ unit: 'binary', maxLength: 5 }), weight: 1 },
  )
  const repeated = fc.tuple(
    piece,
    fc.oneof({ arbitrary: fc.constant(1), weight: 20 }, { arbitrary: fc.nat(400), weight: 1 }),
  )
  return fc.array(repeated, { maxLength }).map((parts) => parts.map(([one, count]) => one.repeat(count)).join(''))
}

/** Bytes of something with some of them changed, left out, put in, or cut off. */
export function damaged(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const change = fc.record({
    at: fc.nat(Math.max(0, bytes.length - 1)),
    kind: fc.constantFrom('set', 'remove', 'insert', 'cut', 'repeat'),
    value: fc.nat(255),
    length: fc.nat(20),
  })
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => {
    let now = Array.from(bytes)
    for (const { at, kind, value, length } of changes) {
      if (kind === 'set') now[at] = value
      else if (kind === 'remove') now.splice(at, length)
      else if (kind === 'insert') now.splice(at, 0, ...Array.from({ length }, () => value))
      else if (kind === 'repeat') now.splice(at, 0, ...now.slice(at, at + length))
      else now = now.slice(0, at)
    }
    return Uint8Array.from(now, (byte) => byte ?? 0)
  })
}
