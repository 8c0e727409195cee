import { explainSiteError } from './open-site.ts'
import { UsageError } from './usage-error.ts'

/**
 * Runs a command that reads a built site. Of an error that the user can mend (wrong arguments, a site that isn't built,
 * what `explain` knows) only the message is printed, and the exit code is 2. Rejects with any other error.
 *
 * @param explain gives what to say of an error that only this command has; undefined for any other
 */
export async function runWithExplainedFailure(
  command: () => Promise<void>,
  explain: (error: unknown) => string | undefined = () => undefined,
): Promise<void> {
  try {
    await command()
  } catch (error) {
    const message =
      explainSiteError(error) ?? explain(error) ?? (error instanceof UsageError ? error.message : undefined)
    if (message === undefined) throw error
    process.stderr.write(`${message.trimEnd()}\n`)
    process.exitCode = 2
  }
}
