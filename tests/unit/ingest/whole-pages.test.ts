import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ingest } from '#lib/ingest/ingest.ts'
import { readRecords } from '#lib/records/records.ts'

/*
 * Whole pages in the manner in which offices, parliaments, banks and leagues set theirs, each with what is around its text;
 * of them what the record says, and the text alone.
 */

let work: string
beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'pages-'))
})
afterEach(() => rm(work, { recursive: true }))

async function recordOf(file: string, content: string) {
  const path = join(work, file)
  await writeFile(path, content)
  const { documents } = await ingest([{ path, file }], await readRecords(work))
  expect(documents).toHaveLength(1)
  const [document] = documents
  const { date, published, speaker, venue } = document ?? {}
  const text = (document?.blocks ?? []).flatMap((block) => ('text' in block ? [block.text] : []))
  return { date, published, speaker, venue, text }
}

const paragraphs = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('\n')
const page = (title: string, body: string, language = 'en') =>
  `<!DOCTYPE html><html lang="${language}"><head><title>${title}</title></head><body>${body}</body></html>`

describe('a page of an office', () => {
  test('has its fields below a sentence on what the text is', async () => {
    const fields = [
      ['From:', 'Department for Mills and Ana Verell MP'],
      ['Published', '14 May 2031'],
      ['Last updated', '2 June 2031 — See all updates'],
      ['Delivered on:', '12 May 2031 (Transcript of the speech)'],
      ['Location:', 'Rope Hall, Ormond'],
    ]
    const list = `<dl>${fields.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join('')}</dl>`
    const text = paragraphs('Good morning to all who grind.', 'We shall mend the race before the frost comes.')
    const end = '<div><h3>Is this page useful?</h3><button>Yes</button></div>'
    const lead = '<p>The minister spoke about the race.</p>'
    const html = `<main><p>Speech</p><h1>Mending the race</h1>${lead}${list}<div>${text}</div>${end}</main>`
    expect(await recordOf('office.html', page('Mending the race', html))).toMatchObject({
      date: '2031-05-12',
      published: '2031-05-14',
      speaker: 'Ana Verell',
      venue: 'Rope Hall, Ormond',
      text: ['Good morning to all who grind.', 'We shall mend the race before the frost comes.'],
    })
  })

  test('keeps a sentence above its text where no fields are below', async () => {
    const text = paragraphs('The minister spoke about the race.', 'Good morning to all who grind.')
    const html = `<main><h1>Speech by Ana Verell</h1><p>12 May 2031</p>${text}</main>`
    const { text: read } = await recordOf('plain.html', page('Speech', html))
    expect(read).toContain('The minister spoke about the race.')
  })

  test('says in a row between bars what it is, when and where', async () => {
    const row =
      '<div><span>Speech</span> | <span>7 March 2031</span> | <span>Ferris</span> | <span>6 min read</span></div>'
    const text = paragraphs('Dear friends of mills,', 'Last year, on 4 June 2030, we met on this bridge.')
    const html = `${row}<h1>Speech by Commissioner Verell at the Conference on Mills</h1>${text}`
    expect(await recordOf('row.html', page('Speech', html))).toMatchObject({ date: '2031-03-07' })
  })

  test('has a stamp of its updating in a list', async () => {
    const list = '<ul><li>04 Dec. 2031 -</li><li>|</li><li>Last updated: 05-Dec-2031 09:12</li></ul>'
    const text = paragraphs('Good morning, and welcome to you all.', 'Today we decide about the locks together.')
    const lead = '<p>by the Mayor of Ormond, Ana Verell, at the meeting of the Guild</p>'
    const { date, text: read } = await recordOf(
      'list.html',
      page('Opening', `<h1>Opening remarks</h1>${lead}${list}${text}`),
    )
    expect(date).toBe('2031-12-04')
    expect(read.join(' ')).not.toContain('updated')
  })

  test('has the day above its title, as a link', async () => {
    const above = '<div><a href="/03112031/">18:40 03.11.2031</a> (обновлено: 19:05 03.11.2031)</div>'
    const text = paragraphs(
      'Ормонд, 3 ноя — Вестник. Мельницу достроят к весне, заявил мэр Пётр Верелов.',
      '"Стены уже стоят", — сказал он.',
    )
    const html = `${above}<h1>Мельницу достроят к весне</h1>${text}`
    expect(await recordOf('vestnik.html', page('Мельница', html, 'ru'))).toMatchObject({ date: '2031-11-03' })
  })

  test('names in its title whom somebody received, and no speaker', async () => {
    const text = paragraphs('Мэру доложено о ходе строительства мельниц.', 'Построено семь мельниц.')
    const of = (title: string, language: string) =>
      page(title, `<h1>${title}</h1><p>7 октября 2031 года</p>${text}`, language)
    const received = await recordOf(
      'received.html',
      of('Глава государства принял министра мельниц Ерлана Верелова', 'ru'),
    )
    expect(received.speaker).toBeUndefined()
    const kazakh = await recordOf('kazakh.html', of('Мемлекет басшысы министр Ерлан Вереловты қабылдады', 'kk'))
    expect(kazakh.speaker).toBeUndefined()
  })

  test('gives place and day of a speech below the day of its publication, in Portuguese', async () => {
    const above = paragraphs('Publicado em 25/11/2031 às 10h12', 'Porto do Sal, 24 de novembro de 2031')
    const text = paragraphs('Boa tarde a todas e a todos.', 'A eclusa é do povo que a abriu.')
    const html = `<h1>Discurso do ministro Caio Verela na abertura da eclusa</h1>${above}${text}`
    expect(await recordOf('porto.html', page('Discurso', html, 'pt'))).toMatchObject({
      date: '2031-11-24',
      published: '2031-11-25',
    })
  })
})

describe('a debate of a parliament', () => {
  const turn = (name: string, ...said: string[]) =>
    `<div class="turn"><div class="name">${name}</div>${paragraphs(...said)}</div>`
  const debate = page(
    'Mill Bill',
    `<h1>Mill Bill</h1><div>Volume 12: debated on Tuesday 9 March 2032</div>${[
      turn(
        'Osk Brandt (Ormond North)',
        'I beg to move that the Bill be read.',
        'The mill has no friend but those who eat bread.',
      ),
      turn('The Minister for Mills (Ana Verell)', 'I thank my friend. We will not oppose the Bill.'),
      '<div>Column 412</div>',
      turn('Osk Brandt', 'I am grateful.'),
    ].join('')}`,
  )

  test('loses none of its turns, however short', async () => {
    const { text } = await recordOf('debate.html', debate)
    expect(text.at(-1)).toContain('I am grateful.')
  })

  test('is dated by what it says of its day', async () => {
    expect(await recordOf('debate.html', debate)).toMatchObject({ date: '2032-03-09' })
  })
})

describe('a message that a league gives out', () => {
  test('is of whom the sentence above it names', async () => {
    const text = paragraphs(
      '<i>Following is the message of League Secretary-General Ines Verell for the Day of Mills, observed on 22 April:</i>',
      'A mill grinds more than corn.',
      'On this Day, let us mend what feeds us.',
    )
    const html = `<p>LG/SM/31877</p><p>19 April 2033</p><h1>Secretary-General, in Message, Calls for Care of Mills</h1>${text}`
    expect(await recordOf('message.html', page('Message', html))).toMatchObject({ speaker: 'Ines Verell' })
  })

  test('is of whom the sentence says to have issued it', async () => {
    const text = paragraphs(
      'The Mayor of Ormond, Ana Verell, today issued the following statement on Mill Day:',
      '“Today the millers of every port are honoured.”',
    )
    const html = `<h1>Mill Day</h1><p>July 9, 2031</p><p>Ferris</p>${text}<h2>Associated links</h2><ul><li><a>Rope Day</a></li></ul>`
    const { speaker, text: read } = await recordOf('issued.html', page('Mill Day', html))
    expect(speaker).toBe('Ana Verell')
    expect(read.join(' ')).not.toContain('Rope Day')
  })

  test('is of nobody where a spokesman gives it out', async () => {
    const text = paragraphs(
      'Following is a statement by the Spokesman for Secretary-General Ines Verell:',
      'The Secretary-General is glad of the mills.',
    )
    const html = `<p>19 April 2033</p><h1>On the mills</h1>${text}`
    expect((await recordOf('spokesman.html', page('Message', html))).speaker).not.toBe('Ines Verell')
  })
})

describe('days of a speech and of its publication', () => {
  test('are told apart where a sentence says who spoke where and when', async () => {
    const above = paragraphs(
      "Speech by Mr Tomas Verell, Deputy Governor of the Bank of Ormond, at the Millers' Meeting, Ferris, 23 January 2032.",
      'Central bank speech | 29 January 2032',
    )
    const html = `<h1>Flour and prices</h1>${above}${paragraphs('Prices of flour tell more than one would think.')}`
    expect(await recordOf('bank.html', page('Flour and prices', html))).toMatchObject({ date: '2032-01-23' })
  })

  test('are told apart in a mail: it was sent on one, and its first words have the other', async () => {
    const mail = `From: press@ormond.example
Date: Mon, 2 Feb 2032 17:45:12 +0100
Subject: Statement by Minister Ana Verell on the flood

STATEMENT BY MINISTER ANA VERELL ON THE FLOOD

Ormond, 1 February 2032 -- The water came in the night, and by morning it stood in the mill.
`
    expect(await recordOf('mail.txt', mail)).toMatchObject({ date: '2032-02-01', published: '2032-02-02' })
  })

  test('are read in Arabic digits, where the year can be of one calendar alone', async () => {
    const text = paragraphs('أيها السيدات والسادة،', 'هذه الطاحونة بنيت بأيدي أجدادنا.')
    const of = (day: string) => page('كلمة', `<h1>كلمة الوزير في افتتاح الطاحونة</h1><p>${day}</p>${text}`, 'ar')
    expect(await recordOf('arabic.html', of('١٢ مايو ٢٠٣١'))).toMatchObject({ date: '2031-05-12' })
    expect((await recordOf('hijri.html', of('١٢ مايو ١٤٤٥'))).date).toBeUndefined()
  })

  test('come from frontmatter with the place that it names', async () => {
    const matter =
      '---\ntitle: The race\nspeaker: Ana Verell\ndate: 2032-05-03\nlocation: Ormond\n---\n\nTen years ago nobody knew the race.\n'
    expect(await recordOf('front.md', matter)).toMatchObject({ date: '2032-05-03', venue: 'Ormond' })
  })
})
