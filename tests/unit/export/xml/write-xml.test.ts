import { DOMParser } from '@xmldom/xmldom'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeXml } from '#lib/export/xml/write-xml.ts'
import { element } from '#lib/export/xml/xml-element.ts'
import { writableInXml } from '#lib/text/xml-characters.ts'

const parse = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml').documentElement

describe('a file of XML', () => {
  it('has elements on lines of their own, and words as they are', () => {
    const root = element(
      'a',
      { 'xml:id': 'x', b: undefined },
      element('c', {}, ['one ', element('d'), ' two']),
      false,
      element('e'),
    )
    expect(writeXml(root, 'urn:example')).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a xml:id="x" xmlns="urn:example">\n  <c>one <d/> two</c>\n  <e/>\n</a>\n',
    )
  })
  it('may have elements of another namespace', () => {
    const xml = writeXml(element('a', {}, element('b', { xmlns: 'urn:other', href: 'x' })), 'urn:example')
    expect(parse(xml).getElementsByTagNameNS('urn:other', 'b')).toHaveLength(1)
  })
  it('gives every text and attribute back, but for what XML cannot hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (words, value) => {
        const root = parse(writeXml(element('a', { b: value }, element('c', {}, words)), 'urn:example'))
        expect(root.textContent?.slice(3, -1)).toBe(writableInXml(words))
        expect(root.getAttribute('b')).toBe(writableInXml(value))
      }),
      { seed: 1, numRuns: 300 },
    )
  })
})
