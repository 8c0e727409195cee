import { unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocx } from '#lib/ingest/read/docx/read-docx.ts'
import { type DocxParts, docxParagraph, docxWith } from '#tests/golden/made-files.ts'

const run = (words: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`
const paragraph = (inside: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`
const said = (words: string, properties = '') => paragraph(run(words), properties)

async function read(paragraphs: string[], parts: DocxParts = {}, files: Record<string, string> = {}) {
  const { text, hints, findings = [] } = await readDocx('oars.docx', docxWith(paragraphs, parts, files))
  return {
    lines: text.split('\n').filter((line) => line !== ''),
    headings: hints?.headings.map(({ start, end }) => text.slice(start, end)) ?? [],
    items: hints?.listItems.map(({ number }) => number) ?? [],
    rules: findings.map(({ rule }) => rule),
    findings: findings.map(({ rule, message }) => `${rule}: ${message}`),
  }
}

const field = (code: string, ...shown: string[]) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r>${
    shown.length === 0 ? '' : '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
  }${shown.join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

describe('a line break', () => {
  it('within a sentence leaves it one paragraph, however short its lines; between lines of their own it parts them', async () => {
    const broken = (first: string, second: string) =>
      paragraph(`<w:r><w:t>${first}</w:t><w:br/><w:t>${second}</w:t></w:r>`)
    const { lines } = await read([
      broken('We begin in', 'June.'),
      broken('The ferry of', 'Selby goes over the river.'),
      broken('We mend', 'the oars.'),
      broken('Ana Verell', 'Mayor of Selby'),
    ])
    expect(lines).toEqual([
      'We begin in June.',
      'The ferry of Selby goes over the river.',
      'We mend the oars.',
      'Ana Verell',
      'Mayor of Selby',
    ])
  })
})

describe('the words of fields and containers', () => {
  it('are what a field shows, not what it is made from', async () => {
    const { lines } = await read([
      paragraph(`<w:fldSimple w:instr=" AUTHOR ">${run('Osk Brandt')}</w:fldSimple>${run(' keeps the lock.')}`),
      paragraph(`${run('See ')}${field('REF lock \\h', run('the lock '), run('below'))}${run(' for more.')}`),
      paragraph(
        `${run('A ')}${field(`IF ${field('MERGEFIELD n', run('3'))} > 2 "many" "few"`, run('many'))}${run(' boats.')}`,
      ),
      paragraph(`${run('An ')}${run('oar')}${field('XE "oar"')}${run(' broke.')}`),
    ])
    expect(lines).toEqual([
      'Osk Brandt keeps the lock.',
      'See the lock below for more.',
      'A many boats.',
      'An oar broke.',
    ])
  })

  it('are those of a button, a list and a check box, which Word keeps in the code', async () => {
    const { lines } = await read([
      paragraph(`${run('Name: ')}${field('MACROBUTTON NoMacro the keeper of the weir')}`),
      paragraph(
        `${run('Town: ')}<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Ormond"/><w:listEntry w:val="Ferris"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
      paragraph(
        `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${run(' The rope is sound.')}`,
      ),
    ])
    expect(lines).toEqual(['Name: the keeper of the weir', 'Town: Ferris', '☒ The rope is sound.'])
  })

  it('stay where a field has no end', async () => {
    const { lines } = await read([
      paragraph(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${run('The lamp burns.')}`),
      said('It burns all night.'),
    ])
    expect(lines).toEqual(['The lamp burns.', 'It burns all night.'])
  })

  it('are in content controls, tags and directions, of a line and of several paragraphs', async () => {
    const { lines } = await read([
      paragraph(
        `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${run('The ferry ')}</w:sdtContent></w:sdt><w:smartTag w:uri="u" w:element="place"><w:smartTag w:uri="u" w:element="city">${run('of Selby ')}</w:smartTag></w:smartTag><w:bdo w:val="ltr">${run('is ')}</w:bdo><w:customXml w:element="e">${run('wet.')}</w:customXml>`,
      ),
      `<w:sdt><w:sdtContent>${said('One paragraph.')}<w:sdt><w:sdtContent>${said('And another.')}</w:sdtContent></w:sdt></w:sdtContent></w:sdt>`,
    ])
    expect(lines).toEqual(['The ferry of Selby is wet.', 'One paragraph.', 'And another.'])
  })

  it('of a reading above its words are in brackets after them', async () => {
    const { lines } = await read([
      paragraph(
        `<w:r><w:ruby><w:rubyPr/><w:rt>${run('かわ')}</w:rt><w:rubyBase>${run('川')}</w:rubyBase></w:ruby></w:r>${run('です。')}`,
      ),
      paragraph(`${field('EQ \\* jc2 \\o\\ad(\\s\\up 9(うみ),海)')}${run('です。')}`),
    ])
    expect(lines).toEqual(['川 (かわ)です。', '海 (うみ)です。'])
  })

  it('are told where a date is that of today', async () => {
    const { lines, rules } = await read([
      paragraph(`${field('DATE \\@ "d MMMM yyyy"', run('3 March 2021'))}${run(' in Selby')}`),
    ])
    expect(lines).toEqual(['3 March 2021 in Selby'])
    expect(rules).toEqual(['date-field'])
  })
})

describe('changes that nobody accepted', () => {
  it('are read as accepted, and told', async () => {
    const { lines, findings } = await read([
      paragraph(
        `${run('The toll is ')}<w:del w:id="1">${'<w:r><w:delText>four</w:delText></w:r>'}</w:del><w:ins w:id="2">${run('nine')}</w:ins>${run(' pence')}<w:moveFrom w:id="3">${run(' at the lock')}</w:moveFrom>${run(' a boat')}<w:moveTo w:id="4">${run(' at the weir')}</w:moveTo>${run('.', '<w:b/><w:rPrChange w:id="5"><w:rPr><w:strike/></w:rPr></w:rPrChange>')}`,
      ),
    ])
    expect(lines).toEqual(['The toll is nine pence a boat at the weir.'])
    expect(findings).toEqual([
      'tracked-changes: tracked changes that nobody accepted or rejected: 1 insertion (kept): “nine”; 1 deletion (left out): “four”; 1 moved passage (read where it was moved to): “at the lock”; 1 change of look or layout. The text is read as if all were accepted; if it should not be, accept or reject them in Word and save the file again',
    ])
  })

  it('join paragraphs and take out rows', async () => {
    const row = (properties: string, ...cells: string[]) =>
      `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.map((cell) => `<w:tc>${said(cell)}</w:tc>`).join('')}</w:tr>`
    const { lines, rules } = await read([
      said('The gate opens ', '<w:rPr><w:del w:id="1"/></w:rPr>'),
      said('at noon.'),
      `<w:tbl>${row('', 'Ormond', '4')}${row('<w:del w:id="2"/>', 'Selby', '5')}${row('<w:ins w:id="3"/>', 'Ferris', '6')}</w:tbl>`,
    ])
    expect(lines).toEqual(['The gate opens at noon.', 'Ormond\t4', 'Ferris\t6'])
    expect(rules).toEqual(['tracked-changes'])
  })
})

describe('words that are not read', () => {
  const styles =
    '<w:style w:type="character" w:styleId="Gone"><w:name w:val="Gone"/><w:rPr><w:vanish/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="Out"><w:name w:val="Out"/><w:basedOn w:val="Base"/></w:style>' +
    '<w:style w:type="character" w:styleId="Base"><w:name w:val="Base"/><w:rPr><w:strike/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>'

  it('are hidden by themselves, by a style of the run and of the paragraph', async () => {
    const { lines, findings } = await read(
      [
        paragraph(
          `${run('The lock is shut', '')}${run(' in secret', '<w:vanish/>')}${run(' for good', '<w:rStyle w:val="Gone"/>')}${run(' today.', '<w:vanish w:val="0"/>')}`,
        ),
        paragraph(run('Nobody reads this.'), '<w:pStyle w:val="Secret"/>'),
        paragraph(run('Somebody reads this.', '<w:vanish w:val="false"/>'), '<w:pStyle w:val="Secret"/>'),
        paragraph(`${run('On locks')}${run(' 14', '<w:webHidden/>')}`),
      ],
      { styles },
    )
    expect(lines).toEqual(['The lock is shut today.', 'Somebody reads this.', 'On locks'])
    expect(findings).toEqual([
      'hidden-words: 3 hidden passages, left out of the text: “in secret for good”, “Nobody reads this.”, “14”',
    ])
  })

  it('are struck once or twice, by themselves or by a style', async () => {
    const { lines, findings } = await read(
      [
        paragraph(
          `${run('We pay ')}${run('two ', '<w:strike/>')}${run('three ', '<w:dstrike/>')}${run('four ', '<w:rStyle w:val="Out"/>')}${run('five coins.', '<w:strike w:val="0"/>')}`,
        ),
      ],
      { styles },
    )
    expect(lines).toEqual(['We pay five coins.'])
    expect(findings).toEqual(['struck-words: 1 struck passage, left out of the text: “two three four”'])
  })

  it('are comments, which are told', async () => {
    const { lines, findings } = await read(
      [paragraph(`${run('The weir leaks.')}<w:r><w:commentReference w:id="0"/></w:r>`)],
      { comments: `<w:comment w:id="0">${said('Does it?')}</w:comment>` },
    )
    expect(lines).toEqual(['The weir leaks.'])
    expect(findings).toEqual(['comments: 1 comment in the margin, left out of the text: “Does it?”'])
  })
})

describe('notes', () => {
  it('are at the end, and their marks are no figures of a word', async () => {
    const { lines } = await read(
      [
        paragraph(
          `${run('It was so in 1862')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' and later')}<w:r><w:footnoteReference w:id="3"/></w:r>${run('.')}`,
        ),
        paragraph(`${run('The end')}<w:r><w:endnoteReference w:id="1"/></w:r>${run('.')}`),
      ],
      {
        footnotes: `<w:footnote w:type="separator" w:id="0">${said('')}</w:footnote><w:footnote w:id="2">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(' Papers of the weir, p. 4.')}`)}</w:footnote><w:footnote w:id="3">${said('The same, p. 5.')}</w:footnote>`,
        endnotes: `<w:endnote w:id="1">${said('Of the first part.')}</w:endnote>`,
      },
    )
    expect(lines).toEqual([
      'It was so in 1862¹ and later².',
      'The end[i].',
      '¹ Papers of the weir, p. 4.',
      '² The same, p. 5.',
      '[i] Of the first part.',
    ])
  })
})

describe('formulas', () => {
  const m = (words: string) => `<m:r><m:t>${words}</m:t></m:r>`
  it('are lines of signs', async () => {
    const { lines, rules } = await read([
      paragraph(
        `${run('It is ')}<m:oMath>${m('E=m')}<m:sSup><m:e>${m('c')}</m:e><m:sup>${m('2')}</m:sup></m:sSup></m:oMath>${run(' here.')}`,
      ),
      paragraph(
        `<m:oMathPara><m:oMath><m:f><m:num>${m('a+b')}</m:num><m:den>${m('2')}</m:den></m:f>${m('=')}<m:rad><m:radPr><m:degHide m:val="1"/></m:radPr><m:deg/><m:e>${m('x')}</m:e></m:rad></m:oMath></m:oMathPara>`,
      ),
      paragraph(
        `<m:oMath><m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${m('i=1')}</m:sub><m:sup>${m('n')}</m:sup><m:e><m:sSub><m:e>${m('x')}</m:e><m:sub>${m('i')}</m:sub></m:sSub></m:e></m:nary></m:oMath>`,
      ),
    ])
    expect(lines).toEqual(['It is E=mc² here.', '(a+b)/2=√x', '∑_(i=1)ⁿ x_i'])
    expect(rules).toEqual(['formula'])
  })
})

describe('text boxes and shapes', () => {
  const box = (words: string) => `<w:txbxContent>${said(words)}</w:txbxContent>`
  it('are read once, behind their paragraph', async () => {
    const { lines } = await read([
      paragraph(
        `${run('Before the box.')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box('In the box.')}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box('In the box.')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      paragraph(`<w:r><w:pict><v:shape><v:textbox>${box('In an old box.')}</v:textbox></v:shape></w:pict></w:r>`),
      paragraph(`<w:r><w:pict><v:shape><v:textpath string="DRAWN"/></v:shape></w:pict></w:r>`),
      paragraph(
        `<w:r><w:drawing><wps:wsp><wps:txBody><a:p><a:r><a:t>On a </a:t></a:r><a:r><a:t>shape</a:t></a:r></a:p></wps:txBody></wps:wsp></w:drawing></w:r>`,
      ),
      said('After the box.'),
    ])
    expect(lines).toEqual(['Before the box.', 'In the box.', 'In an old box.', 'DRAWN', 'On a shape', 'After the box.'])
  })

  it('hold words that can’t be read: those are told', async () => {
    const { rules, findings } = await read(
      [
        said('Boats by year.'),
        paragraph('<w:r><w:drawing><c:chart r:id="chart"/></w:drawing></w:r>'),
        paragraph('<w:r><w:object><o:OLEObject ProgID="Equation.3"/></w:object></w:r>'),
        '<w:altChunk r:id="x"/>',
      ],
      {},
      {
        'charts/chart1.xml':
          '<c:chartSpace xmlns:c="u" xmlns:a="v"><a:p><a:r><a:t>Boats at Selby</a:t></a:r></a:p></c:chartSpace>',
      },
    )
    expect(rules).toEqual(['chart-words', 'formula', 'embedded-document'])
    expect(findings[0]).toContain('“Boats at Selby”')
  })
})

describe('tables, lists and headings', () => {
  const cell = (inside: string) => `<w:tc><w:tcPr/>${inside}</w:tc>`
  const styles =
    '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="1"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Cap"><w:name w:val="caption"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Outline"><w:name w:val="Outline"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>'

  it('give a line for each row, and no headings', async () => {
    const { lines, headings } = await read(
      [
        `<w:tbl><w:tr>${cell(said('Town', '<w:pStyle w:val="1"/>'))}${cell(paragraph(run('Boats', '<w:b/>')))}</w:tr><w:tr>${cell(said('Ormond'))}${cell(said('12') + said('of them wet'))}</w:tr></w:tbl>`,
        `<w:tbl><w:tr>${cell(said('A frame.') + said('Around two paragraphs.'))}</w:tr></w:tbl>`,
        paragraph(run('Table 1: boats by town', '<w:b/>'), '<w:pStyle w:val="Cap"/>'),
      ],
      { styles },
    )
    expect(lines).toEqual([
      'Town\tBoats',
      'Ormond\t12 of them wet',
      'A frame.',
      'Around two paragraphs.',
      'Table 1: boats by town',
    ])
    expect(headings).toEqual([])
  })

  it('know a heading by what its style is based on', async () => {
    const { headings } = await read(
      [
        said('On oars', '<w:pStyle w:val="Own"/>'),
        said('The oar is long.'),
        said('Of ash', '<w:pStyle w:val="Outline"/>'),
        said('It is of ash.'),
      ],
      { styles },
    )
    expect(headings).toEqual(['On oars', 'Of ash'])
  })

  it('keep the numbers that Word shows', async () => {
    const level = (depth: number, form: string, pattern: string, start = 1) =>
      `<w:lvl w:ilvl="${depth}"><w:start w:val="${start}"/><w:numFmt w:val="${form}"/><w:lvlText w:val="${pattern}"/></w:lvl>`
    const numbering =
      `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '(%2)')}${level(2, 'decimal', '%1.%2.%3')}</w:abstractNum>` +
      `<w:abstractNum w:abstractNumId="1">${level(0, 'russianLower', 'пункт %1)', 3)}</w:abstractNum>` +
      '<w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="6"><w:abstractNumId w:val="1"/></w:num>' +
      '<w:num w:numId="7"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    const item = (words: string, depth: number, list: number) =>
      said(words, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`)
    const { lines, items } = await read(
      [
        item('The oar.', 0, 5),
        said('A word between.'),
        item('The rope.', 0, 5),
        item('of hemp', 1, 5),
        item('of wire', 1, 5),
        item('The lamp.', 0, 5),
        item('весло', 0, 6),
        item('Anew.', 0, 7),
      ],
      { styles, numbering },
    )
    expect(lines).toEqual([
      '1. The oar.',
      'A word between.',
      '2. The rope.',
      '(a) of hemp',
      '(b) of wire',
      '3. The lamp.',
      'пункт в) весло',
      '1. Anew.',
    ])
    expect(items).toEqual([1, 2, 3, 1])
  })
})

describe('characters', () => {
  it('are hyphens, signs, ends of lines and initials as they are seen', async () => {
    const { lines, rules } = await read([
      paragraph(
        `<w:r><w:t>twenty</w:t><w:noBreakHyphen/><w:t>one har</w:t><w:softHyphen/><w:t>bours</w:t><w:ptab/><w:t>and</w:t><w:br w:type="page"/><w:t>a </w:t><w:sym w:font="Arial" w:char="20AC"/><w:cr/><w:t>sign</w:t></w:r>`,
      ),
      paragraph(run('T'), '<w:framePr w:dropCap="drop"/>'),
      said('he ferry sank.'),
      paragraph(`${run('10')}${run('3', '<w:vertAlign w:val="superscript"/>')}${run(' oars')}`),
    ])
    expect(lines.slice(0, 4)).toEqual(['twenty-one harbours and', 'a €', 'sign', 'The ferry sank.'])
    expect(rules).toEqual([])
  })

  it('that the reader does not know are told', async () => {
    const { rules } = await read([paragraph(`${run('A sign ')}<w:r><w:sym w:font="Nowhere" w:char="F0FF"/></w:r>`)])
    expect(rules).toEqual(['docx-reader'])
  })
})

describe('a file that is not what it says', () => {
  it.each([
    ['an element without an end', '<w:p><w:r><w:t>The oar'],
    ['a name that nobody declared', '<w:p><w:r><w:t>The &oar;</w:t></w:r></w:p>'],
    ['formulas in formulas without reason', `<w:p>${'<m:oMath>'.repeat(20_000)}${'</m:oMath>'.repeat(20_000)}</w:p>`],
  ])('is refused: %s', async (_, inside) => {
    await expect(readDocx('oars.docx', docxWith([inside], {}))).rejects.toThrow(/^oars\.docx: not a readable DOCX file/)
  })

  it('with large pictures is read, and with too large a text is refused', async () => {
    const parts = unzipSync(docxWith([docxParagraph('The oar is long.')], {}))
    const large = new Uint8Array(129 * 1024 * 1024)
    const read = (name: string) => readDocx('a.docx', zipSync({ ...parts, [name]: large }, { level: 1 }))
    expect(JSON.stringify(await read('word/media/weir.bmp'))).toContain('The oar is long.')
    await expect(async () => read('word/weir.xml')).rejects.toThrow('at most 128 MB are read')
  })

  it('is refused where what it links its parts by is broken', async () => {
    const parts = unzipSync(docxWith([docxParagraph('The oar is long.')], {}))
    const broken = zipSync({ ...parts, '_rels/.rels': new TextEncoder().encode('<Relationships><Relationship Id="r1') })
    await expect(readDocx('oars.docx', broken)).rejects.toThrow(/^oars\.docx: not a readable DOCX file/)
  })
})
