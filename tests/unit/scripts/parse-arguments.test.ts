import { expect, it } from 'vitest'
import { parseArguments } from '#scripts/parse-arguments.ts'
import { UsageError } from '#scripts/usage-error.ts'

const read = (args: string[]) =>
  parseArguments({ args, options: { json: { type: 'boolean' }, out: { type: 'string' } } }, 'Usage: weir [--json]')
    .values

it('gives the arguments of a command', () => {
  expect(read(['--json', '--out', 'ferry'])).toEqual({ json: true, out: 'ferry' })
})

it.each([['--jsno'], ['--out'], ['ferry']])(
  'says of %s what is wrong with it, and how the command is used',
  (...args) => {
    expect(() => read(args)).toThrow(UsageError)
    expect(() => read(args)).toThrow(/\n\nUsage: weir/)
  },
)
