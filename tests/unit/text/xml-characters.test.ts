import { DOMParser } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'
import { escapeXml, writableInXml } from '#lib/text/xml-characters.ts'

describe('text in XML', () => {
  it('has a sign in the place of each character that XML can not have, and every other as it is', () => {
    expect(writableInXml('a\0b\u0008c\u000bd\ufffee\ud800f')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf')
    const allowed = 'tab\tline\nЖ 語 😀 \u0085 \ufffd <&>"\''
    expect(writableInXml(allowed)).toBe(allowed)
  })

  it('comes back as it was from between tags and from an attribute', () => {
    const text = `a < b && "c" 'd' ]]> <!-- &amp; 😀`
    const read = new DOMParser().parseFromString(`<x y="${escapeXml(text)}">${escapeXml(text)}</x>`, 'text/xml')
    expect(read.documentElement?.textContent).toBe(text)
    expect(read.documentElement?.getAttribute('y')).toBe(text)
  })
})
