import { crockford } from './crockford.ts'

/**
 * The id of a source, `s-` and 7 characters, from the SHA-256 of its bytes (hexadecimal), so that equal bytes are one
 * source. Part of the address of its page and the name of its ledger.
 */
export function sourceId(sha256: string): string {
  const bytes = Uint8Array.from(sha256.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  return `s-${crockford(bytes, 7)}`
}
