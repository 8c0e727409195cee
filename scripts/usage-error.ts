/**
 * An error in the arguments of a command, which the user can correct: only its message is printed, and the exit code is
 * 2.
 */
export class UsageError extends Error {}
