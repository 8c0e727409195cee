/**
 * Says that something could not be added: the message names it, and says why and what can be done. Nothing of it was
 * kept.
 */
export class AcquireError extends Error {
  override name = 'AcquireError'
}
