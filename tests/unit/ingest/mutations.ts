type Next = () => number

/** What upsets readers: control signs, days that are none, names of prototypes, markup that never ends, long words. */
const odd: readonly string[] = [
  ...[
    '\u0007',
    '\u0085',
    '\u00AD',
    '\u200B\u200D',
    '\u202E',
    '\uFEFF',
    '\uFFFD',
    '\u2028',
    '\t\t\t',
    '\r',
    '\u001B[31m',
  ],
  ...['2003-11-78', '99999-01-01', '-0001', '0000-00-00', '31 February 2019', '1/1/1', '2019-06-03/2018', 'XXXX-13'],
  ...['12 мая 0 года', '2019-06-03T99:99:99Z', '１２月３日', '1e400', 'NaN', 'null', 'Infinity'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '$&', '$1', '\\u0000', '%00', '../../etc'],
  ...[
    '<',
    '</p></div></table>',
    '<!--',
    ']]>',
    '<table><tr><td>',
    '<script>',
    '<b><i><u>',
    '&#0;',
    '&#xD800;',
    '&amp;amp;',
  ],
  ...[
    '`',
    '```\n',
    '---\n',
    '\n---\n',
    '| a | b',
    '[^1]:',
    '[^1]',
    '![](',
    '~~',
    '**',
    '# ',
    '> > >',
    '{{x}}',
    '{constant: x}',
  ],
  ...['https://a|b/', 'http://[::1', 'javascript:alert(1)', 'Source: https://a|b/', 'mailto:', 'EN', 'xx-yy-zz-1'],
  ...['"', "'", '""', ',', ';', '[', '*a', '&a', '!!js/function', '- - -', ': :', '? x', '%YAML', '@', '|', '>'],
  ...[
    'QUESTION:',
    'Q:',
    'ANSWER:',
    'Editor’s note:',
    '[End of transcript]',
    '(Applause)',
    '***',
    '____',
    'Page 3 of 4',
  ],
  ...['x'.repeat(20_000), '\n'.repeat(500), 'a '.repeat(4_000), '['.repeat(2_000), '<div>'.repeat(300), ''],
]

export function oddValue(next: Next): string {
  return odd[Math.floor(next() * odd.length)] ?? ''
}

/** A text with one to four faults: odd signs put in, a stretch doubled, left out or moved. */
export function mutated(text: string, next: Next): string {
  let result = text
  for (let count = 1 + Math.floor(next() * 4); count > 0; count -= 1) {
    const [from, to] = [next(), next()].map((share) => Math.floor(share * result.length)).sort((a, b) => a - b)
    const [start = 0, end = start] = [from, to]
    const way = Math.floor(next() * 5)
    const stretch = result.slice(start, end)
    if (way < 2) result = result.slice(0, start) + oddValue(next) + result.slice(start)
    else if (way === 2) result = result.slice(0, start) + result.slice(end)
    else if (way === 3) result = result.slice(0, end) + stretch + result.slice(end)
    else result = result.slice(0, start) + result.slice(end) + stretch
  }
  return result
}

/** A file with bytes changed, cut off, or lost in the middle. */
export function mutatedBytes(bytes: Uint8Array, next: Next): Uint8Array {
  const at = () => Math.floor(next() * bytes.length)
  const way = Math.floor(next() * 3)
  if (way === 0) return bytes.slice(0, at())
  if (way === 1) {
    const [from = 0, to = 0] = [at(), at()].sort((a, b) => a - b)
    return Uint8Array.from([...bytes.slice(0, from), ...bytes.slice(to)])
  }
  const changed = Uint8Array.from(bytes)
  for (let count = 1 + Math.floor(next() * 8); count > 0; count -= 1) changed[at()] = Math.floor(next() * 256)
  return changed
}

/** Values that no record expects: of other types, empty, huge, deep. */
const oddValues: readonly unknown[] = [
  ...[null, true, 0, -1, 1.5, 1e21, '', ' ', [], {}, [[]], [null], { a: null }, [{}], '2019-13-01', 'd-0000000'],
  ...['x'.repeat(50_000), Array.from({ length: 2_000 }, () => 'a'), JSON.parse(`${'['.repeat(60)}${']'.repeat(60)}`)],
  ...['p-0000000', 'e', 'the', 'On', '{', '{}', '{title', '{{title}}', 'title}', '.', '..', '/', '../..', '\\'],
]

const oddKeys: readonly string[] = [
  ...['__proto__', 'constructor', 'toString', '', ' ', 'a.b', '<<', '0', 'x'.repeat(3_000), 'ключ', '\u0000', 'field'],
]

/**
 * A value as JSON, with one to three faults: something in it of another type, empty or huge, left out, in a list of its
 * own, twice, or under an odd key.
 */
export function mutatedValue(value: unknown, next: Next): string {
  let result = value
  let key = ''
  for (let count = 1 + Math.floor(next() * 3); count > 0; count -= 1) {
    key = oddKeys[Math.floor(next() * oddKeys.length)] ?? ''
    result = changedAt(result, Math.floor(next() * placesIn(result)), next)
  }
  return JSON.stringify(result, undefined, 1).replaceAll(JSON.stringify(oddKey), JSON.stringify(key))
}

/** Stands for a key that an object of JavaScript would take for something else. */
const oddKey = 'an odd key'

function placesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1
  return 1 + Object.values(value).reduce<number>((sum, one) => sum + placesIn(one), 0)
}

/** The value with what stands at a place of it, counted from outside in, changed. */
function changedAt(value: unknown, place: number, next: Next): unknown {
  if (place === 0) return changed(value, next)
  let before = 1
  const inner = (one: unknown) => {
    const places = placesIn(one)
    const own = place >= before && place < before + places ? changedAt(one, place - before, next) : one
    before += places
    return own
  }
  if (Array.isArray(value)) return value.map(inner)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inner(one)]))
}

function changed(value: unknown, next: Next): unknown {
  const way = next()
  if (way < 0.4) return oddValues[Math.floor(next() * oddValues.length)]
  if (way < 0.55) return oddValue(next)
  if (Array.isArray(value)) return way < 0.75 ? [...value, ...value] : [...value, oddValue(next)]
  if (typeof value !== 'object' || value === null) return way < 0.8 ? [value] : `${value}${oddValue(next)}`
  const entries = Object.entries(value)
  const at = Math.floor(next() * entries.length)
  if (way < 0.75) return Object.fromEntries(entries.filter((_, index) => index !== at))
  if (way < 0.9) return { ...value, [oddKey]: entries[at]?.[1] ?? 1 }
  return Object.fromEntries(entries.map(([key, one], index) => [index === at ? oddKey : key, one]))
}
