import { describe, expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { eventProposalsAsYaml, proposeEvents } from '#lib/archive/event-proposals.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { documentWith, paragraph } from './invented.ts'

const speech =
  'The weir held for thirty years, and nobody in this hall can say that he was not warned. We counted what was left of it: wells below the mark, and households that carry water by hand. Whoever lights the lamp at the end of the quay shall be paid by the night and not by the year.'
const another =
  'A boat that is lost costs more than a lamp, and a lamp more than a rope. Ferris has paid for all three in one winter, since its clerk kept no book. Let him keep one from now on, and let it lie open on the table of the harbour house where everybody who pays can read in it.'

function version(id: string, text: string, given: Partial<ArchiveDocument> = {}): ArchiveDocument {
  const source = { ...documentWith().source, file: `${id}.txt` }
  return documentWith({ id, source, date: '2019-05-14', blocks: [paragraph(`p-${id.slice(2)}`, text)], ...given })
}

const ids = (...documents: ArchiveDocument[]) =>
  proposeEvents({ documents }).map((proposal) => proposal.documents.map(({ id }) => id))

describe('texts of one day that are alike', () => {
  test('are proposed as of one event, though one has a few other words and more around them', () => {
    const edited = `Read out in Selby. ${speech.replace('thirty', 'forty').replace('mark', 'line')} (Applause.)`
    expect(ids(version('d-0000001', speech), version('d-0000002', edited), version('d-0000003', another))).toEqual([
      ['d-0000001', 'd-0000002'],
    ])
  })

  test('are not, where they are of other days, too short, withdrawn, or have their event', () => {
    const first = version('d-0000001', speech)
    expect(ids(first, version('d-0000002', speech, { date: '2019-05-15' }))).toEqual([])
    expect(ids(version('d-0000001', 'I thank you all.'), version('d-0000002', 'I thank you all.'))).toEqual([])
    expect(ids(first, version('d-0000002', speech, { withdrawn: { reason: 'Order 17' } }))).toEqual([])
    const event = { event: 'Fair of the Ferries' }
    expect(ids(version('d-0000001', speech, event), version('d-0000002', speech, event))).toEqual([])
    expect(ids(version('d-0000001', speech, event), version('d-0000002', speech))).toHaveLength(1)
  })

  test('come as YAML that can be pasted', () => {
    const documents = [version('d-0000001', speech), version('d-0000002', speech)]
    const [events, facts] = eventProposalsAsYaml(proposeEvents({ documents })).split('# catalogue/events.yaml')
    expect(parseAllDocuments(events ?? '').map((one) => one.toJS())).toEqual([
      [{ id: 'on-bridges-2019-05-14', name: 'On bridges', forms: [], date: '2019-05-14' }],
    ])
    expect(parseAllDocuments(facts ?? '').map((one) => one.toJS())).toEqual([
      {
        'd-0000001': [
          { field: 'event', value: 'On bridges', reason: 'The text is that of d-0000002.txt, of the same day.' },
        ],
        'd-0000002': [
          { field: 'event', value: 'On bridges', reason: 'The text is that of d-0000001.txt, of the same day.' },
        ],
      },
    ])
  })
})
