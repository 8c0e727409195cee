import { type ParseArgsConfig, parseArgs } from 'node:util'
import { UsageError } from './usage-error.ts'

/** Reads the arguments of a command as Node's `parseArgs` does. Throws `UsageError`, with how the command is used, where they can't be read. */
export function parseArguments<Config extends ParseArgsConfig>(
  config: Config,
  usage: string,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config)
  } catch (cause) {
    throw new UsageError(`${cause instanceof Error ? cause.message : cause}\n\n${usage}`, { cause })
  }
}

/**
 * Reads the arguments that this process was called with. Ends it where it was asked how it is used (`--help`, `-h`; exit
 * code 0), and where they can't be read, with what is wrong and how it is used: before anything was begun.
 *
 * @param unreadable The exit code where they can't be read: 2, but of a command in which that says something else.
 */
export function commandArguments<Config extends ParseArgsConfig>(
  config: Config,
  usage: string,
  unreadable = 2,
): ReturnType<typeof parseArgs<Config>> {
  if (asksForHelp(process.argv.slice(2))) {
    console.log(usage)
    process.exit(0)
  }
  try {
    return parseArguments(config, usage)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(unreadable)
  }
}

/** Behind `--` all is a name. */
function asksForHelp(given: readonly string[]): boolean {
  const end = given.indexOf('--')
  return given.slice(0, end < 0 ? given.length : end).some((one) => one === '--help' || one === '-h')
}
