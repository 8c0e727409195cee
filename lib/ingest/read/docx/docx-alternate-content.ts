import { childElements, elementsOf, isElement } from '#lib/ingest/read/xml/xml-tree.ts'
import { unwrap, wordsIn } from './docx-xml.ts'

const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006'

/**
 * Leaves one branch of each alternative (ECMA-376 part 3): Word writes a text box twice, as a new program shows it and
 * as an old one does. The first branch that has words is read, else the last.
 */
export function chooseAlternates(root: Element): void {
  const alternates = elementsOf(root).filter(
    (element) => element.namespaceURI === compatibility && element.localName === 'AlternateContent',
  )
  for (const alternate of alternates) {
    const branches = childElements(alternate).filter((branch) => isElement(branch, 'Choice', 'Fallback'))
    const branch = branches.find((one) => wordsIn(one) !== '') ?? branches.at(-1)
    if (branch) unwrap(alternate, branch)
  }
}
