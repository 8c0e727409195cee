import type { DocumentRecord } from './document-record.ts'

/** A part of a page found by its fragment: the id of a paragraph (RFC 3236). */
interface FragmentSelector {
  type: 'FragmentSelector'
  conformsTo: 'http://tools.ietf.org/rfc/rfc3236'
  value: string
}

/** A part of a page found by its words, and by those before and behind it. */
interface TextQuoteSelector {
  type: 'TextQuoteSelector'
  exact: string
  prefix: string
  suffix: string
}

/** A paragraph as the target of an annotation: by its id, and by its words, should the id be lost. */
export interface AnnotationTarget {
  type: 'SpecificResource'
  source: string
  selector: [FragmentSelector] | [FragmentSelector, TextQuoteSelector]
}

/** The JSON-LD context of what `annotationTargets` gives. */
export const annotationContext = 'http://www.w3.org/ns/anno.jsonld'

/** UTF-16 units of the paragraphs before and behind that are given with one. */
const beside = 32

/**
 * Each paragraph and heading of a document as annotations point to it (W3C Web Annotation Data Model, 4.2.1 and 4.2.4), in
 * their order. One without words, since they were withdrawn, is found by its id alone; what is beside it has none of its
 * words either.
 */
export function annotationTargets({ address, paragraphs }: DocumentRecord): AnnotationTarget[] {
  return paragraphs.map(({ id, text }, index) => {
    const fragment: FragmentSelector = {
      type: 'FragmentSelector',
      conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
      value: id,
    }
    const quote: TextQuoteSelector = {
      type: 'TextQuoteSelector',
      exact: text,
      prefix: ends(paragraphs[index - 1]?.text ?? ''),
      suffix: begins(paragraphs[index + 1]?.text ?? ''),
    }
    return { type: 'SpecificResource', source: address, selector: text === '' ? [fragment] : [fragment, quote] }
  })
}

/** The last units of a text, without half a character. */
function ends(text: string): string {
  return text.slice(-beside).replace(/^[\uDC00-\uDFFF]/, '')
}

function begins(text: string): string {
  return text.slice(0, beside).replace(/[\uD800-\uDBFF]$/, '')
}
