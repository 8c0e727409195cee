import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readXmlDocument } from '#lib/ingest/read/xml/read-xml-document.ts'
import { toldBy } from '#tests/unit/ingest/read/told-by.ts'

const persons =
  '<particDesc><listPerson><person xml:id="ana"><persName><surname>Verell</surname><nameLink>van</nameLink><forename>Ana</forename></persName></person>' +
  '<person xml:id="osk"><persName>Brandt, Osk</persName></person></listPerson></particDesc>'

function read(body: string, header = '', profile = persons) {
  const file = `<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>On oars</title></titleStmt>${header}</fileDesc><profileDesc>${profile}</profileDesc></teiHeader><text><body>${body}</body></text></TEI>`
  const read = readXmlDocument('oars.xml', new TextEncoder().encode(file))
  const stated = read.hints?.stated?.fields ?? []
  return {
    ...toldBy(read),
    fields: Object.fromEntries(stated.map(({ field, value, of }) => [field, of ? [value, of] : value])),
  }
}

describe('who speaks', () => {
  it('is who the list of persons names by the id, in plain order, or several', () => {
    const { voices } = read(
      '<u who="#ana"><seg>Row.</seg></u><u who="persons.xml#osk"><seg>No.</seg></u><sp who="#ana #osk"><p>We row.</p></sp>',
    )
    expect(voices).toEqual([
      ['Ana van Verell', 'Row.'],
      ['Osk Brandt', 'No.'],
      ['Ana van Verell; Osk Brandt', 'We row.'],
    ])
  })
  it('is the id where no list has it, and a finding says so', () => {
    const { voices, findings } = read('<u who="#UnaMoss"><seg>Row.</seg></u>')
    expect(voices).toEqual([['UnaMoss', 'Row.']])
    expect(findings).toEqual([
      expect.stringMatching(/^unlisted-speaker: .*UnaMoss; put the list \(<listPerson>\) into the file or its folder/),
    ])
  })
  it('is the label of a speech that points to nobody, which itself is the transcriber’s', () => {
    const { voices } = read('<sp><speaker>The Chair:</speaker><p>Row.</p><stage>They row.</stage></sp>')
    expect(voices).toEqual([
      ['transcriber', 'The Chair:'],
      ['The Chair', 'Row.'],
      ['transcriber', 'They row.'],
    ])
  })
  it('is nobody where an utterance does not say it', () => {
    expect(read('<u who="#ana"><seg>Row.</seg></u><u><seg>Why?</seg></u>').voices).toEqual([['Ana van Verell', 'Row.']])
  })
  it('has the name that was borne on the day', () => {
    const names =
      '<settingDesc><setting><date when="1911-03-02"/></setting></settingDesc><particDesc><listPerson><person xml:id="ana"><persName to="1910"><surname>Moss</surname></persName><persName from="1911-01"><surname>Verell</surname></persName></person></listPerson></particDesc>'
    expect(read('<u who="#ana"><seg>Row.</seg></u>', '', names).voices).toEqual([['Verell', 'Row.']])
  })
})

describe('what the room does', () => {
  it('is a paragraph of the transcriber’s beside the words, and in brackets between them', () => {
    const { lines, voices } = read(
      '<u who="#ana"><seg>We row<kinesic><desc>smeh</desc><desc>laughter</desc></kinesic>, and we <note>(a bell)</note> sail. <vocal><desc>cheers</desc></vocal></seg><incident><desc>The lamp goes out.</desc></incident></u>',
    )
    expect(lines).toEqual(['We row [smeh laughter], and we (a bell) sail.', 'cheers', 'The lamp goes out.'])
    expect(voices.map(([name]) => name)).toEqual(['Ana van Verell', 'transcriber', 'transcriber'])
  })
})

describe('a note that says whose it is, or where it is set', () => {
  it('is the publisher’s, or is among the words as it is', () => {
    const { lines, voices } = read(
      '<note type="publisher"><p>Printed in May.</p></note><u who="#ana"><seg>We row. <note place="inline">(Applause.)</note></seg><seg><note place="inline">(Laughter)</note> No.</seg></u>',
    )
    expect(lines).toEqual(['Printed in May.', 'We row. (Applause.)', '(Laughter) No.'])
    expect(voices.map(([name]) => name)).toEqual(['publisher', 'Ana van Verell', 'Ana van Verell'])
  })
})

describe('the header', () => {
  it('states the day of the sitting before that of the source, and never that of the file', () => {
    const source = '<sourceDesc><bibl><date when="1911-03-20"/></bibl></sourceDesc>'
    const file = '<publicationStmt><date when="2021-06-01"/></publicationStmt>'
    const setting = '<settingDesc><setting><date when="1911-03-02"/></setting></settingDesc>'
    expect(read('<p>Row.</p>', file + source, setting).fields.date).toEqual(['1911-03-02', 'occasion'])
    expect(read('<p>Row.</p>', file + source).fields.date).toBe('1911-03-20')
    expect(read('<p>Row.</p>', file).fields.date).toBeUndefined()
  })
  it('states a day of which the file says that it is of publication, beside that of the occasion or alone', () => {
    const source = '<sourceDesc><bibl><date type="publication" when="1911-03-20"/></bibl></sourceDesc>'
    const setting = '<settingDesc><setting><date when="1911-03-02"/></setting></settingDesc>'
    const both = read('<p>Row.</p>', source, setting).fields
    expect([both.date, both.published]).toEqual([['1911-03-02', 'occasion'], '1911-03-20'])
    const alone = read('<p>Row.</p>', source).fields
    expect([alone.date, alone.published]).toEqual([['1911-03-20', 'publication'], '1911-03-20'])
  })
  it('states how uncertain a date is', () => {
    const dateWith = (attributes: string) =>
      read('<p>Row.</p>', '', `<settingDesc><setting><date ${attributes}/></setting></settingDesc>`).fields.date?.[0]
    expect(dateWith('when="1911-03" cert="low"')).toBe('1911-03?')
    expect(dateWith('when="1911-03" precision="medium"')).toBe('1911-03~')
    expect(dateWith('when="1911" cert="unknown" precision="low"')).toBe('1911%')
    expect(dateWith('when="1911" cert="high" precision="high"')).toBe('1911')
    expect(dateWith('from="1911-03-02" to="1911-03-04" cert="low"')).toBe('1911-03-02?/1911-03-04?')
  })
  it('states who speaks where it has that role of the source, and not who made the file', () => {
    const statement = (relator: string, name: string) =>
      `<respStmt><resp ref="http://id.loc.gov/vocabulary/relators/${relator}">x</resp><persName>${name}</persName></respStmt>`
    const source = (...statements: string[]) => `<sourceDesc><bibl>${statements.join('')}</bibl></sourceDesc>`
    expect(read('<p>Row.</p>', source(statement('spk', 'Ana Verell'))).fields.speaker).toBe('Ana Verell')
    expect(read('<p>Row.</p>', source(statement('spk', 'Ana'), statement('spk', 'Osk'))).fields.speaker).toEqual([
      'Ana',
      'Osk',
    ])
    expect(read('<p>Row.</p>', source(statement('trc', 'Odo Fenn'))).fields.speaker).toBeUndefined()
  })
  it('states the kind where the type of the text is one, and no language that is not known', () => {
    const typed = (type: string) => {
      const file = `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text type="${type}" xml:lang="und"><body><p>Row.</p></body></text></TEI>`
      const { hints } = readXmlDocument('oars.xml', new TextEncoder().encode(file))
      return hints?.stated?.fields.map(({ field, value }) => [field, value]) ?? []
    }
    expect(typed('factsheet')).toEqual([['kind', 'factsheet']])
    expect(typed('minutes')).toEqual([])
  })
  it('shows no line of who made the file above the text', () => {
    const file =
      '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>On oars</title><title type="sub">A talk</title><respStmt><resp>typed by</resp><name>Odo Fenn</name></respStmt></titleStmt></fileDesc></teiHeader><text><body><p>Row.</p></body></text></TEI>'
    const { text, hints } = readXmlDocument('oars.xml', new TextEncoder().encode(file))
    expect(hints?.stated?.head?.map(({ start, end }) => text.slice(start, end))).toEqual(['title: A talk'])
    expect(text).toContain('name: Odo Fenn')
  })
  it('states an interval of days', () => {
    const setting = '<settingDesc><setting><date from="1911-03-02" to="1911-03-04"/></setting></settingDesc>'
    expect(read('<p>Row.</p>', '', setting).fields.date).toEqual(['1911-03-02/1911-03-04', 'occasion'])
  })
  it('states what is inside a sentence of it', () => {
    const setting =
      '<settingDesc><setting>In <placeName>Selby</placeName> on <date when="1911-03-02">2 March</date></setting></settingDesc>'
    const { fields } = read('<p>Row.</p>', '', setting)
    expect([fields.venue, fields.date]).toEqual(['Selby', ['1911-03-02', 'occasion']])
  })
})

describe('the text', () => {
  it('has headings by the depth of their divisions, quotations, lists and rows', () => {
    const { headings, quotes, items, lines } = read(
      '<div><head>Oars</head><div><head>Ash</head><quote><p>No oar.</p></quote><list><item>a<list type="ordered"><item><p>b</p></item></list></item></list><list><label>Ash</label><item>dear</item></list></div></div>',
    )
    expect(headings).toEqual([
      [1, 'Oars'],
      [2, 'Ash'],
    ])
    expect(quotes).toEqual(['No oar.'])
    expect(items).toEqual([
      [undefined, 'a'],
      [1, 'b'],
      [undefined, 'Ash: dear'],
    ])
    expect(lines).toContain('1. b')
  })
  it('has the number of an item that its label is', () => {
    const { items, lines } = read('<list><label>4.</label><item>ash</item><label>(5)</label><item>beech</item></list>')
    expect(items).toEqual([
      [4, 'ash'],
      [5, 'beech'],
    ])
    expect(lines).toEqual(['4. ash', '5. beech'])
  })
  it('has a line that divides where a milestone says how it is set', () => {
    const { lines } = read(
      '<p>Row.</p><milestone unit="section" rend="* * *"/><p>Sail.</p><milestone unit="page" rend="bold"/>',
    )
    expect(lines).toEqual(['Row.', '* * *', 'Sail.'])
  })
  it('has the words of tokens apart, but where they join', () => {
    const { lines } = read(
      '<p><s><w join="right">Row</w><pc>,</pc><w>he</w><w>said</w><pc join="left">.</pc></s><s><w>No</w><pc join="left">!</pc></s></p>',
    )
    expect(lines).toEqual(['Row, he said. No!'])
  })
  it('has a contraction once, whose parts are tokens without words', () => {
    const { lines } = read(
      '<p><w>We</w><w join="right">don’t<w norm="do"/><w norm="not"/></w><pc>,</pc><name><w>Ana</w><w>Verell</w></name><pc join="left">.</pc></p>',
    )
    expect(lines).toEqual(['We don’t, Ana Verell.'])
  })
  it('goes on over the end of a page, whose running head is furniture', () => {
    const { lines, furniture } = read('<p>The ri<lb break="no"/>ver <pb n="2"/><fw>FERRY</fw>is<lb/>wide.</p>')
    expect(lines).toEqual(['The river is wide.', 'FERRY'])
    expect(furniture).toEqual([['running-head', 'FERRY']])
  })
  it('has notes that are called at its end, behind their marks', () => {
    const { lines } = read('<p>Row <note place="foot" n="*"><p>Or sail.</p><p>Or swim.</p></note>, and rest.</p>')
    expect(lines).toEqual(['Row[*], and rest.', '[*] Or sail.', 'Or swim.'])
  })
  it('leaves out what is struck, and readings beside the one as written, with findings', () => {
    const { lines, findings } = read('<p>Row <del>back</del><choice><sic>teh</sic><corr>the</corr></choice> boat.</p>')
    expect(lines).toEqual(['Row teh boat.'])
    expect(findings).toEqual([
      expect.stringMatching(/^struck-words: .*“back”/),
      expect.stringMatching(/^other-reading: .*“the”/),
    ])
  })
})

it('every word that is in an element of the text is in what is read, whatever elements are in each other', () => {
  const name = fc.constantFrom(
    ...'div p u sp seg head note stage kinesic quote list item label table row cell hi foreign s w lg l fw bibl figure unknown gap said'.split(
      ' ',
    ),
  )
  const { node } = fc.letrec<{ node: string; nodes: string[] }>((tie) => ({
    nodes: fc.array(tie('node'), { maxLength: 5 }),
    node: fc.oneof(
      { maxDepth: 6 },
      fc.constant(' word'),
      fc
        .tuple(name, tie('nodes'), fc.boolean())
        .map(([tag, inside, isCalled]) => `<${tag}${isCalled ? ' place="foot"' : ''}>${inside.join('')}</${tag}>`),
    ),
  }))
  fc.assert(
    fc.property(fc.array(node, { maxLength: 6 }), (nodes) => {
      const pieces = nodes.join('').split(' word')
      const body = pieces.reduce((before, piece, index) => `${before} word${index}x${piece}`)
      const words = body.match(/word\d+x/g) ?? []
      const { lines } = read(body)
      const text = lines.join('\n')
      for (const word of words) expect(text.split(word)).toHaveLength(2)
    }),
    { numRuns: 150, seed: 7 },
  )
})

describe('a file that is no text', () => {
  const refused = (xml: string) => () => readXmlDocument('a.xml', new TextEncoder().encode(xml))
  it('is refused with words that say what to do', () => {
    expect(refused('<rss/>')).toThrow('a.xml: XML with the root element <rss>; of XML, TEI')
    expect(refused('<teiCorpus><TEI/><TEI/></teiCorpus>')).toThrow(/2 texts; save each <TEI> as a file of its own/)
    expect(refused('<TEI><sourceDoc/></TEI>')).toThrow(/no <text> in <TEI>.*<sourceDoc> is not read/)
    expect(refused('<TEI><text>\n<p>a</TEI>')).toThrow(/^a\.xml: not well-formed XML near line \d: /)
    expect(refused('<!DOCTYPE TEI [<!ENTITY a "b">]><TEI><text>&a;</text></TEI>')).toThrow(
      /not well-formed XML.*entity/,
    )
    expect(refused(`<TEI><text>${'<p>'.repeat(300)}a${'</p>'.repeat(300)}</text></TEI>`)).toThrow(
      /nested more than 200 deep/,
    )
  })
})
