import { describe, expect, it } from 'vitest'
import { readXmlDocument } from '#lib/ingest/read/xml/read-xml-document.ts'
import { languageTagOf } from '#lib/text/language-codes.ts'
import { toldBy } from '#tests/unit/ingest/read/told-by.ts'

function read(body: string, { identification = '', references = '', preface = '' } = {}) {
  const meta = `<meta><identification>${identification}</identification><references><TLCPerson eId="ilse" showAs="Ilse Tarn"/>${references}</references></meta>`
  const file = `<akomaNtoso><debate>${meta}<preface>${preface}</preface><debateBody>${body}</debateBody></debate></akomaNtoso>`
  return toldBy(readXmlDocument('lamps.xml', new TextEncoder().encode(file)))
}

describe('who speaks', () => {
  it('is whom the references name by the id; else the label; and an id that they lack is a finding', () => {
    const { voices, findings } = read(
      '<speech by="#ilse"><from>The Speaker:</from><p>Lit.</p></speech><speech><from>A Member:</from><p>Dark.</p></speech><question by="#odo"><p>Why?</p></question>',
    )
    expect(voices).toEqual([
      ['transcriber', 'The Speaker:'],
      ['Ilse Tarn', 'Lit.'],
      ['transcriber', 'A Member:'],
      ['A Member', 'Dark.'],
      ['odo', 'Why?'],
    ])
    expect(findings).toEqual([expect.stringMatching(/^unlisted-speaker: .*odo; put a <TLCPerson> of each/)])
  })
  it('is nobody in a scene, nor in a remark, which is in brackets where words go on behind it', () => {
    const { voices } = read(
      '<speech by="#ilse"><p>We <remark>laughter</remark> burn.</p><p>Oil. <remark>(A bell.)</remark></p></speech><scene>Doors.</scene>',
    )
    expect(voices).toEqual([
      ['Ilse Tarn', 'We [laughter] burn.'],
      ['Ilse Tarn', 'Oil.'],
      ['transcriber', '(A bell.)'],
      ['transcriber', 'Doors.'],
    ])
  })
})

describe('what is nobody’s speech, or nobody’s who is known', () => {
  it('is of nobody where the reference is a concept, and of the publisher where it says so', () => {
    const { voices, findings } = read(
      '<other class="publisher"><p>Printed in May.</p></other><speech by="#ilse"><p>Lit.</p></speech><speech by="#unknown"><p>Dark.</p></speech>',
      { references: '<TLCConcept eId="unknown" showAs="not known"/>' },
    )
    expect(voices).toEqual([
      ['publisher', 'Printed in May.'],
      ['Ilse Tarn', 'Lit.'],
    ])
    expect(findings).toEqual([])
  })
})

describe('what the document says of itself', () => {
  it('is who speaks where the author of the work does, and not whoever made it', () => {
    const authors = (...ids: string[]) => ({
      identification: `<FRBRWork>${ids.map((id) => `<FRBRauthor href="#${id}"/>`).join('')}</FRBRWork>`,
      references: '<TLCPerson eId="odo" showAs="Odo Fenn"/>',
    })
    const speech = '<speech by="#ilse"><p>Lit.</p></speech>'
    expect(read(speech, authors('ilse', 'odo')).fields.speaker).toBe('Ilse Tarn')
    expect(read(speech, authors('odo')).fields.speaker).toBeUndefined()
    expect(read(`${speech}<speech by="#odo"><p>Dark.</p></speech>`, authors('ilse', 'odo')).fields.speaker).toEqual([
      'Ilse Tarn',
      'Odo Fenn',
    ])
  })
  it('is no day and no language where these say that they are not known', () => {
    const { fields } = read('<p>Lit.</p>', {
      identification:
        '<FRBRWork><FRBRdate date="0001-01-01"/></FRBRWork><FRBRExpression><FRBRlanguage language="und"/></FRBRExpression>',
    })
    expect(fields).toEqual({})
  })
  it('is the body that published this text of it', () => {
    const { fields } = read('<p>Lit.</p>', {
      identification: '<FRBRWork/><FRBRExpression><FRBRauthor href="#press"/></FRBRExpression>',
      references: '<TLCOrganization eId="press" showAs="Lamp Press"/>',
    })
    expect(fields).toEqual({ publisher: 'Lamp Press' })
  })
  it('is its kind where its name is one', () => {
    const named = (name: string) => {
      const file = `<akomaNtoso><doc name="${name}"><meta/><mainBody><p>Lit.</p></mainBody></doc></akomaNtoso>`
      return toldBy(readXmlDocument('lamps.xml', new TextEncoder().encode(file))).fields
    }
    expect(named('factsheet')).toEqual({ kind: 'factsheet' })
    expect(named('hansard')).toEqual({})
  })

  it('is the day, the place and the title of its preface before those of its work', () => {
    const { fields, head } = read('<p>Lit.</p>', {
      identification:
        '<FRBRWork><FRBRdate date="1912-05-01"/><FRBRalias value="lamps"/></FRBRWork><FRBRExpression><FRBRlanguage language="deu"/></FRBRExpression>',
      preface:
        '<p><docTitle>On lamps</docTitle></p><p>Fourth session</p><p><location>Selby</location>, <docDate date="1912-05-07">7 May</docDate></p>',
    })
    expect(fields).toEqual({ title: 'On lamps', date: '1912-05-07', venue: 'Selby', language: 'de' })
    expect(head).toEqual(['p: Fourth session'])
  })
  it('is that of its work where it has no preface', () => {
    const { fields } = read('<p>Lit.</p>', {
      identification:
        '<FRBRWork><FRBRdate date="1912-05-01"/><FRBRalias value="Lamps"/><FRBRauthor href="#house"/></FRBRWork>',
      references: '<TLCOrganization eId="house" showAs="House of Lamps"/>',
    })
    expect(fields).toEqual({ title: 'Lamps', date: '1912-05-01', publisher: 'House of Lamps' })
  })
})

describe('sections', () => {
  it('have numbered headings by their depth, lists, rows, and notes at the end', () => {
    const { headings, items, lines } = read(
      '<debateSection><num>1.</num><heading>Lamps</heading><debateSection><heading>Oil</heading><p>Oil<authorialNote marker="a"><p>Or wax.</p></authorialNote> burns.</p><ol><li><p>wick</p></li></ol><table><tr><th>Oil</th><th>Tons</th></tr><tr><td>whale</td><td>3</td></tr></table></debateSection></debateSection>',
    )
    expect(headings).toEqual([
      [1, '1. Lamps'],
      [2, 'Oil'],
    ])
    expect(items).toEqual([[1, 'wick']])
    expect(lines.slice(2)).toEqual(['Oil[a] burns.', '1. wick', 'Oil Tons', 'whale 3', '[a] Or wax.'])
  })
  it('have items with the numbers that they state', () => {
    expect(read('<ol><li value="4"><p>wick</p></li><li><p>wax</p></li></ol>').items).toEqual([
      [4, 'wick'],
      [5, 'wax'],
    ])
  })
  it('of a paragraph with its number are one paragraph', () => {
    expect(read('<paragraph><num>(a)</num><content><p>No lamp.</p></content></paragraph>').lines).toEqual([
      '(a) No lamp.',
    ])
  })
})

it('an act is refused with what is read', () => {
  const act = new TextEncoder().encode('<akomaNtoso><act/></akomaNtoso>')
  expect(() => readXmlDocument('a.xml', act)).toThrow(/Akoma Ntoso with <act> in it; <debate>, .* are read/)
})

it('codes of languages are the shortest that there are', () => {
  expect(['eng', 'ger', 'kaz', 'en', 'pt-BR', 'haw', 'x'].map(languageTagOf)).toEqual([
    'en',
    'de',
    'kk',
    'en',
    'pt-BR',
    'haw',
    undefined,
  ])
})
