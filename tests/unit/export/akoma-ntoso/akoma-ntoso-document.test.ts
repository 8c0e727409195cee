import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DOMParser } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { akomaNtosoDocument } from '#lib/export/akoma-ntoso/akoma-ntoso-document.ts'
import { elementsOf } from '#lib/ingest/read/xml/xml-tree.ts'
import { describeWithShared } from '#tests/shared-folder.ts'
import { documentWith } from '#tests/unit/archive/invented.ts'
import {
  context,
  documents,
  joint,
  partlyWithdrawn,
  report,
  said,
  speech,
  unknown,
} from '#tests/unit/export/exported.ts'

function tree(document: ArchiveDocument) {
  const xml = akomaNtosoDocument(document, context) ?? ''
  const all = elementsOf(new DOMParser().parseFromString(xml, 'text/xml').documentElement)
  const named = (...names: string[]) => all.filter(({ localName }) => names.includes(localName))
  return { xml, named }
}

const attribute = (name: string) => (element: Element) => element.getAttribute(name)

describe('a debate', () => {
  it('has what each one says, by the references', () => {
    const { named } = tree(speech)
    expect(named('speech', 'question').map(attribute('by'))).toEqual([
      '#voice-ana-verell',
      '#voice-ana-verell',
      '#voice-ana-verell',
      '#voice-ana-verell',
      '#questioner',
      '#voice-ana-verell',
      '#voice-osk-brandt',
      '#voice-osk-brandt_voice-una-moss'.replace('_voice-', '_'),
    ])
    const listed = new Set(named('TLCPerson', 'TLCOrganization', 'TLCRole').map((one) => `#${one.getAttribute('eId')}`))
    for (const by of named('speech', 'question').map(attribute('by'))) expect(listed).toContain(by)
  })
  it('has what a publisher or a transcriber adds beside it', () => {
    const { named } = tree(speech)
    expect(named('other').map((one) => one.textContent?.trim())).toEqual(['The Gazette prints what was said at Selby.'])
    expect(named('narrative', 'remark').map((one) => one.textContent)).toEqual(['The keepers rise.', 'A bell rings.'])
  })
  it('is none of what nobody says', () => {
    expect(akomaNtosoDocument(report, context)).toBeUndefined()
  })
  it('says that speaker, day and language are not known', () => {
    const { xml, named } = tree(unknown)
    expect(named('speech').map(attribute('by'))).toEqual(['#unknown'])
    expect(named('TLCConcept').map(attribute('showAs'))).toEqual(['not known'])
    expect(named('FRBRdate').map(attribute('date'))).toEqual(Array(3).fill('0001-01-01'))
    expect(named('FRBRlanguage').map(attribute('language'))).toEqual(['und'])
    expect(xml).toContain('The date is not known.')
    expect(named('docDate')).toEqual([])
    expect(tree(joint).xml).toContain('Date (EDTF): 1903-05?/1903-06?')
  })
  it('has no withdrawn words', () => {
    const { xml, named } = tree(partlyWithdrawn)
    expect(xml).not.toContain('secret')
    expect(named('omissis')).toHaveLength(4)
  })
})

describeWithShared('schemas/akomantoso30.xsd', 'the schema of OASIS', (file) => {
  it('takes every debate', async () => {
    const spoken = Object.entries({
      ...documents,
      empty: documentWith({ speaker: 'Ana Verell', date: '1911-03-02', blocks: [said('0000001', '')] }),
    }).flatMap(([fileName, document]) => {
      const contents = akomaNtosoDocument(document, context)
      return contents === undefined ? [] : [{ fileName, contents }]
    })
    const schema = (fileName: string) => ({ fileName, contents: readFileSync(join(file, '..', fileName), 'utf8') })
    const { errors } = await validateXML({
      xml: spoken,
      schema: [schema('akomantoso30.xsd')],
      preload: [schema('xml.xsd')],
      // The schema is large; in pages of 64 KB.
      initialMemoryPages: 512,
      maxMemoryPages: 4096,
    })
    expect(spoken.length).toBeGreaterThan(4)
    expect(errors.map(({ rawMessage }) => rawMessage)).toEqual([])
  })
})
