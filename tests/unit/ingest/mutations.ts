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
