import { describe, expect, it } from 'vitest'
import { endingOf } from '#lib/acquire/media-types.ts'

const ending = (bytes: string, type: string | undefined, path = '/a') =>
  endingOf(Buffer.from(bytes, 'latin1'), type, new URL(`https://record.example${path}`))

describe('the ending of a file from the web', () => {
  it('is that of its media type, where its first bytes are those of the format', () => {
    expect(ending('PK..', 'application/vnd.oasis.opendocument.text')).toBe('.odt')
    expect(ending('PK..', 'application/epub+zip')).toBe('.epub')
    expect(ending('{\\rtf1 a}', 'application/rtf')).toBe('.rtf')
    expect(ending('WEBVTT', 'text/vtt; charset=utf-8')).toBe('.vtt')
    expect(ending('From: a', 'message/rfc822')).toBe('.eml')
    expect(ending('<html>', 'application/epub+zip')).toBeUndefined()
    expect(ending('not rtf', 'text/rtf')).toBeUndefined()
  })
  it('is that in the address where the server knows nothing', () => {
    expect(ending('1\n00:00', 'text/plain', '/talk.srt')).toBe('.srt')
    expect(ending('PK..', 'application/octet-stream', '/rows.xlsx')).toBe('.xlsx')
  })
  it('is that of XML for the documents that are read, and none for a feed', () => {
    expect(ending('<?xml version="1.0"?>\n<TEI xmlns="a">', 'application/xml')).toBe('.xml')
    expect(ending('<akn:akomaNtoso xmlns:akn="a">', undefined, '/debate.xml')).toBe('.xml')
    expect(ending('<?xml version="1.0"?><rss version="2.0">', 'text/xml')).toBeUndefined()
  })
})
