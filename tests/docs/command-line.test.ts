import { describe, expect, it } from 'vitest'
import { isShown, shownCommands, splitWords } from './command-line.ts'

describe('what a command prints is what an example shows', () => {
  it.each([
    ['the same words', '3 documents\n', '3 documents\n'],
    ['empty lines around it, spaces at ends of lines', '\n3 documents\n\n', '3 documents  \n'],
    ['anything for … within a line', 'in …/out (… s)\n', 'in /home/ana/out (12.4 s)\n'],
    ['any lines for … alone', '…\n3 documents\n', 'Reading 50 %\nReading 100 %\n3 documents\n'],
    ['no line for … alone', '3 documents\n…\n', '3 documents\n'],
    ['nothing where nothing is shown', '', ''],
  ])('%s', (_, shown, printed) => expect(isShown(shown, printed)).toBe(true))

  it.each([
    ['another figure', '3 documents\n', '4 documents\n'],
    ['a line more', '3 documents\n', '3 documents\n1 warning\n'],
    ['a line less', '3 documents\n1 warning\n', '3 documents\n'],
    ['a line more where … stands within one', '… documents\n', '3 documents\n4 documents\n'],
    ['a sign that patterns know', 'content/*.md\n', 'content/x.md\n'],
    ['something where nothing is shown', '', '3 documents\n'],
  ])('but not %s', (_, shown, printed) => expect(isShown(shown, printed)).toBe(false))
})

it('commands are behind "$ ", what they print below', () => {
  expect(shownCommands('$ ls a\nx\ny\n$ rm a')).toEqual([
    { command: 'ls a', printed: 'x\ny\n' },
    { command: 'rm a', printed: '' },
  ])
  expect(() => shownCommands('ls a')).toThrow('expected a command')
})

it('words in quotation marks are one', () => {
  expect(splitWords(`npm run -s quote -- '"No family" — Ana Verell' "a b" c`)).toEqual([
    'npm',
    'run',
    '-s',
    'quote',
    '--',
    '"No family" — Ana Verell',
    'a b',
    'c',
  ])
})
