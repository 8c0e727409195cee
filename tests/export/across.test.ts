import { beforeAll, describe, expect, it } from 'vitest'
import { quotationsAddress, repetitionsAddress } from '#tests/addresses.ts'
import { invented } from '#tests/archives.ts'
import { readSite, type Site } from './site.ts'

let site: Site

beforeAll(async () => {
  site = await readSite(invented)
})

/** The page of the document with this title, as people read it: without tags, spaces single. */
function read(title: string): string {
  const page = [...site.pages.values()].find(({ mainHeadings }) => mainHeadings[0] === title)
  return plain(page?.html ?? '')
}

function plain(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#x27;', "'")
    .replace(/\s+/g, ' ')
}

const speech = 'Speech by Ana Verell at the 13th session of the Assembly of the River Towns'
const report = 'Speaker Verell Praises the Schools for Their Gauges'
const rule = 'A New Rule for the Weir and the Canal: What the Speaker Told the Assembly'

describe('a report that quotes', () => {
  it('says where each quotation was said, and what differs', () => {
    const page = read(report)
    expect(page).toContain(`Said word for word in ${speech}, ¶ 5`)
    expect(page).toContain(
      `Altered from what was said in ${speech}, ¶ 2Altered: a figureSince then Said: 214 Quoted: 241`,
    )
    expect(page).toContain(`Said, with differences, in ${speech}, ¶ 4`)
    expect(page.match(/Not found in the archive’s text of this event/g)).toHaveLength(1)
  })

  it('is named at the paragraphs that it quotes', () => {
    const page = read(speech)
    expect(page).toContain(`Quoted word for word in ${report}, ¶ 2`)
    expect(page).toContain(`Quoted with alterations in ${report}, ¶ 3`)
    expect(page).toContain(`Quoted with differences in ${report}, ¶ 4`)
  })

  it('says nothing of quotations where the archive has no speech of the event', () => {
    expect(read('Speaker Verell Outlines the Work of the Winter')).not.toContain('Not found')
  })
})

describe('a passage that was said again', () => {
  it('leads both ways', () => {
    expect(read(speech)).toContain(`Said before, 14 May 2019: ${rule}, ¶ 10`)
    expect(read(rule)).toContain(`Said again, 20 May 2021: ${speech}, ¶ 3`)
  })

  it('is none where it is only how letters and addresses begin or end', () => {
    const notes = [...site.pages.values()].flatMap(({ html }) => html.match(/Said (?:again|before),/g) ?? [])
    expect(notes).toHaveLength(2)
  })
})

it('lists all of it for whoever keeps the archive', () => {
  const page = (address: string) => plain(site.pages.get(`${address.slice(1)}index.html`)?.html ?? '')
  expect(page(quotationsAddress())).toContain('Altered: 1 · With differences: 1 · Not found: 4 · Word for word: 1')
  expect(page(repetitionsAddress())).toContain('23 words')
})
