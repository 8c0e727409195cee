/** An error in the arguments of a command, which the user can correct: shown without a stack, exit code 2. */
export class UsageError extends Error {}
