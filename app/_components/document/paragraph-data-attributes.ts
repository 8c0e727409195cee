import type { NumberedParagraph } from '#lib/site/block-groups.ts'
import { wordingHash } from '#lib/text/wording-hash.ts'
import type { TextContext } from './text-context.ts'

/**
 * What the script of the page reads from a paragraph. By the check a link that was copied finds out whether the words
 * have changed since; what was withdrawn has none. The other says that the paragraph has a page of its own, to be shared.
 */
export function paragraphDataAttributes({ document, passagePages }: TextContext, { paragraph }: NumberedParagraph) {
  if (paragraph.withdrawn) return {}
  return {
    'data-check': wordingHash(paragraph.text),
    ...(passagePages.has(document.id, paragraph.id) && { 'data-passage': '' }),
  }
}
