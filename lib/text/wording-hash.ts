import { fnv1a } from './fnv.ts'

/**
 * The hash of a paragraph's words, as a copied link carries it (`?c=`): eight hex digits of the FNV-1a hash of the
 * text, not folded. It shows that words changed by accident or by correction; it proves nothing to an adversary.
 * Made here and not with SHA-256 because a browser has no `crypto.subtle` on a page without a secure context.
 */
export function wordingHash(text: string): string {
  return fnv1a(text).toString(16).padStart(8, '0')
}
