import { explainSiteError } from './open-site.ts'
import { UsageError } from './usage-error.ts'

/**
 * Runs a command that reads a built site. Of what the user can mend (arguments, a site that isn't built, what `explain`
 * knows) only the message is printed, and the exit code is 2; any other error is thrown.
 *
 * @param explain what to say of an error that this command alone has; undefined for any other
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
