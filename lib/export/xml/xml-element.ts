/** An element of XML as it is to be written. */
export interface XmlElement {
  name: string
  attributes: Readonly<Record<string, string>>
  children: readonly XmlNode[]
}

/** What is inside an element: other elements, and words. */
export type XmlNode = XmlElement | string

/** What an element is given: what is undefined is left out, a list is what is in it. */
export type XmlContent = XmlNode | undefined | false | readonly XmlContent[]

/**
 * An element; attributes that are undefined are left out.
 *
 * @example
 * element('date', { when: '2019-05-14' }, '14 May 2019')
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...content: readonly XmlContent[]
): XmlElement {
  const known = Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return { name, attributes: Object.fromEntries(known), children: flat(content) }
}

function flat(content: readonly XmlContent[]): XmlNode[] {
  return content.flatMap((one): XmlNode[] => {
    if (one === undefined || one === false) return []
    return isNode(one) ? [one] : flat(one)
  })
}

function isNode(content: XmlNode | readonly XmlContent[]): content is XmlNode {
  return !Array.isArray(content)
}
