/** Something that could not be added: the message names it, and says why and what may be done. Nothing of it was kept. */
export class AcquireError extends Error {
  override name = 'AcquireError'
}
