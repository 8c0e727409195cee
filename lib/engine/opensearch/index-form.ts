import { cyrillicFingerprint, fingerprint } from '#lib/search/format/fingerprint.ts'

/** Raised when what lies in the engine changes its form. */
const formVersion = 1

/** Names the form of what lies in the engine, and how its words were read: an index of another form is not read, nor gone on with. */
export function indexForm(): string {
  return `${formVersion}-${fingerprint()}-${cyrillicFingerprint()}`
}
