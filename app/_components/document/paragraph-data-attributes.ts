import type { NumberedParagraph } from '#lib/site/block-groups.ts'
import { wordingHash } from '#lib/text/wording-hash.ts'
import type { TextContext } from './text-context.ts'

/**
 * Attributes of a paragraph for the script of the page: `data-check`, the hash of its wording, by which a link says
 * whether the words have changed since it was copied; `data-passage`, where the paragraph has a page of its own, which
 * is shared. A paragraph that was withdrawn has neither.
 */
export function paragraphDataAttributes({ document, passagePages }: TextContext, { paragraph }: NumberedParagraph) {
  if (paragraph.withdrawn) return {}
  return {
    'data-check': wordingHash(paragraph.text),
    ...(passagePages.has(document.id, paragraph.id) && { 'data-passage': '' }),
  }
}
