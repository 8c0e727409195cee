import { expect, test } from 'vitest'
import { DocumentFormatError } from '#lib/markdown/format-error.ts'
import { parseDocument } from '#lib/markdown/parse.ts'
import { serialiseDocument } from '#lib/markdown/serialise.ts'
import { bridgeDocument } from './documents.ts'

const good = serialiseDocument(bridgeDocument())

function problemsOf(markdown: string): string[] {
  try {
    parseDocument(markdown, 'bridges.md')
  } catch (error) {
    if (!(error instanceof DocumentFormatError)) throw error
    expect(error.file).toBe('bridges.md')
    expect(error.message).toContain('bridges.md')
    return error.problems.map(({ path, found, expected }) => `${path}: ${found} / ${expected}`)
  }
  throw new Error('no problem found')
}

test('line ends of Windows and a byte order mark change nothing', () => {
  expect(parseDocument(`\uFEFF${good.replaceAll('\n', '\r\n')}`, 'bridges.md')).toEqual(bridgeDocument())
})

test('a date without quotation marks stays the string that it was', () => {
  const plain = good.replace('date: "2019-05-14"', 'date: 2019-05-14')
  expect(parseDocument(plain, 'bridges.md').date).toBe('2019-05-14')
})

test('a year without quotation marks is a number, and refused', () => {
  expect(problemsOf(good.replace('date: "2019-05-14"', 'date: 1862'))[0]).toMatch(
    /^date: 1862 \/ a text, in quotation marks.*EDTF/,
  )
})

test.each(['2019-02-29', '1900-02-29', '2019-05-14/2019-05-12'])('%s is no date', (date) => {
  expect(problemsOf(good.replace('"2019-05-14"', `"${date}"`))[0]).toMatch(/^date: .*EDTF/)
})

test('everything that is wrong is named at once, with what was expected', () => {
  const broken = good
    .replace('kind: "speech"', 'kind: "sermon"')
    .replace('"2019-05-14"', '"2019-02-30"')
    .replace('title: "On the three bridges"\n', '')
    .replace('speaker:', 'speeker:')
    .replace('p-bbbbbbc', 'p-bbbbbbb')
  const problems = problemsOf(broken)
  expect(problems).toHaveLength(5)
  expect(problems.find((problem) => problem.startsWith('title'))).toMatch(/nothing/)
  expect(problems.find((problem) => problem.startsWith('kind'))).toMatch(/"sermon".*"speech"/)
  expect(problems.find((problem) => problem.startsWith('date'))).toMatch(/"2019-02-30".*EDTF/)
  expect(problems.filter((problem) => problem.startsWith('speeker'))).toHaveLength(1)
  expect(problems.find((problem) => problem.includes('p-bbbbbbb'))).toMatch(/^line \d+: the id p-bbbbbbb again/)
})

test('a fault in the text is named by its line in the file', () => {
  const line = good.split('\n').indexOf('***') + 1
  expect(problemsOf(good.replace('***', '| a |'))[0]).toMatch(new RegExp(`^line ${line}: a block without an anchor`))
})

test.each([
  ['emphasis', 'Ferries', '*Ferries*'],
  ['a link', 'Ferries', '[Ferries](http://ferries.example)'],
  ['code', 'Ferries', '`Ferries`'],
  ['HTML', 'Ferries', '<b>Ferries</b>'],
  ['a script', 'Ferries', '<script>alert(1)</script>'],
  ['an id of another form', 'h-1234567', 'water'],
  ['a title as a block', '## <a', '# <a'],
  ['a second paragraph in a list item', 'Ferries\n', 'Ferries\n\n  more\n'],
  ['a list in a list', 'Ferries\n', 'Ferries\n  - <a id="p-zzzzzzz"></a>more\n'],
  ['a code block', '***', '```\nx\n```'],
])('what the format does not use is refused, not lost: %s', (_, from, to) => {
  expect(problemsOf(good.replace(from, to)).length).toBeGreaterThan(0)
})

test.each([
  ['JavaScript', '---js\n{ title: "x" }\n---\n'],
  ['JSON', '---json\n{ "title": "x" }\n---\n'],
  ['none', 'Text alone\n'],
  ['an empty file', ''],
])('only YAML frontmatter is read: %s', (_, markdown) => {
  expect(problemsOf(markdown)[0]).toMatch(/^line 1: /)
})

test.each([
  ['not closed', '---\nid: "x\n'],
  ['a key twice', '---\nid: "a"\nid: "b"\n---\n'],
  ['a list', '---\n- a\n---\n'],
  ['empty', '---\n---\n'],
  [
    'aliases that unfold',
    `---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b]\n---\n`,
  ],
])('broken frontmatter is an error that names the file: %s', (_, markdown) => {
  expect(problemsOf(markdown).length).toBeGreaterThan(0)
})
