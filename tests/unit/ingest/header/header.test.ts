import { describe, expect, it } from 'vitest'
import { takeHeader } from '#lib/ingest/header/take-header.ts'
import { linesOf } from '#lib/ingest/read/source.ts'

const salutation = `

Mr. President,

We have come a long way to this hall, and we are glad of it. Our rivers are high this year.`

/** What the head of a text tells, with the first line that is left to the text. */
function read(head: string, text = salutation) {
  const lines = linesOf(head + text)
  const taken = takeHeader({ lines, from: 1, to: lines.length, metadata: [] }, undefined)
  const { date, speaker, role, venue, segment, findings } = taken
  return {
    title: segment.title.value,
    date: date?.value,
    of: date?.basis && 'of' in date.basis ? date.basis.of : undefined,
    published: segment.published?.value,
    speaker: speaker?.value,
    role: role?.value,
    venue: venue?.value,
    text: segment.lines[0]?.text,
    findings: findings.map((finding) => finding.rule),
  }
}

describe('the head of a statement', () => {
  it('tells who, what, where and when over many short lines', () => {
    const head = `MINISTRY OF FOREIGN AFFAIRS OF ORMOND

STATEMENT

by

H.E. Ms. Anna BERG
Minister of Foreign Affairs

at the

General Debate of the 79th Session
of the United Nations General Assembly

New York
27" September 2019

Check against delivery`
    expect(read(head)).toMatchObject({
      title:
        'STATEMENT by H.E. Ms. Anna BERG Minister of Foreign Affairs at the General Debate of the 79th Session of the United Nations General Assembly',
      date: '2019-09-27',
      of: 'occasion',
      speaker: 'Anna Berg',
      role: 'Minister of Foreign Affairs',
      venue: 'United Nations General Assembly, New York',
      text: 'Mr. President,',
    })
  })

  it('has no speaker in those whom it addresses', () => {
    const taken = read(
      'Statement of the Delegation of Ormond\n14 May 2019',
      '\n\nH.E. Ivo Ferris, President of the 79th Session of the General Assembly;\n\nWe are glad to be here in this hall again.',
    )
    expect(taken.speaker).toBeUndefined()
  })

  it('has its title in quotation marks where one line has such', () => {
    const head = 'Address by President Anna Berg\nFerris, 14 May 2019\n\n‘A bridge for every town’'
    expect(read(head)).toMatchObject({ title: 'A bridge for every town', date: '2019-05-14', speaker: 'Anna Berg' })
  })
})

describe('the head of a typed speech', () => {
  it('has place and date on one line, and stays as it is set', () => {
    const head = `PRIME MINISTER
CHECK AGAINST DELIVERY
SPEECH BY THE PRIME MINISTER
OPENING OF ORMOND BRIDGE
FERRIS 14 MAY 1969`
    expect(read(head, '\nThis bridge is for all of us, and we have waited for it for years.')).toMatchObject({
      title: 'SPEECH BY THE PRIME MINISTER OPENING OF ORMOND BRIDGE FERRIS 14 MAY 1969',
      date: '1969-05-14',
      speaker: undefined,
      venue: 'Ferris',
    })
  })

  it('takes an office that it does not know for no place', () => {
    const head = 'Statement by Ivo Ferris, Keeper of the Weir, 9 November 2020'
    expect(read(head)).toMatchObject({ date: '2020-11-09', speaker: 'Ivo Ferris', venue: undefined })
  })

  it('reads a sentence that is broken over its lines', () => {
    const head = 'SPEECH BY THE PRIME MINISTER, MR IVO FERRIS,\nAT ORMOND COLLEGE, SYDNEY, ON 3RD\nJUNE, 1967'
    expect(read(head)).toMatchObject({ date: '1967-06-03', speaker: 'Ivo Ferris', venue: 'Ormond College, Sydney' })
  })

  it('does not give the guest for the speaker', () => {
    const head =
      'SPEECH BY THE PRIME MINISTER\nLUNCH IN HONOUR OF THE\nPRESIDENT OF ORMOND,\nHIS EXCELLENCY MR IVO FERRIS\nCANBERRA 3 JUNE 1967'
    expect(read(head).speaker).toBeUndefined()
  })

  it('takes no date of an embargo, and no place that was misread', () => {
    const taken = read('EMBARGO: 7.30 PM 3 JUNE 1967\nSPEECH BY THE PRIME MINISTER AT F3RR1S H~LL')
    expect(taken.date).toBeUndefined()
    expect(taken.venue).toBeUndefined()
  })

  it('is a date of publication where it is for the press', () => {
    const head = 'PRIME MINISTER\nFOR MEDIA 14 MARCH 1979\n\nADDRESS AT ORMOND LIBRARY, SYDNEY'
    expect(read(head)).toMatchObject({ published: '1979-03-14', date: undefined, venue: 'Ormond Library, Sydney' })
  })
})

describe('the head of a page of remarks', () => {
  it('has the place above the time of day, and the title again under the page’s own', () => {
    const head = `Remarks by President Berg at the Opening of the Bridge | The Town Hall

MAY 14, 2019

Remarks by President Berg at the Opening of the Bridge

SPEECHES AND REMARKS

Ormond Hall
Ferris, Vermont

2:47 P.M. EDT`
    expect(read(head, '\n\nTHE PRESIDENT:  Well, hello. Please, sit down.')).toMatchObject({
      title: 'Remarks by President Berg at the Opening of the Bridge',
      published: '2019-05-14',
      speaker: 'Berg',
      role: 'President',
      venue: 'Ormond Hall, Ferris, Vermont',
    })
  })

  it('keeps the day of the occasion apart from that of publication', () => {
    const head = `Remarks by President Berg at a Dinner | The Town Hall

MAY 15, 2019

Remarks by President Berg at a Dinner

SPEECHES AND REMARKS

Ormond Hall
(May 14, 2019)

8:47 P.M. EDT`
    expect(read(head)).toMatchObject({ date: '2019-05-14', of: 'occasion', published: '2019-05-15' })
  })

  it('names both where two speak with one voice, and nobody where one of two can’t be read', () => {
    const joint = read('Remarks by President Berg and Prime Minister Ferris in a Joint Press Conference\nMay 14, 2019')
    expect(joint.speaker).toEqual(['Berg', 'Ferris'])
    expect(joint.role).toEqual(['President', 'Prime Minister'])
    expect(read('Remarks by President Berg and the Council of Ferris\nMay 14, 2019').speaker).toBeUndefined()
  })
})

describe('a page with date, time and place under its title', () => {
  it('is read with the menus above it left out', () => {
    const head = `Town Hall
Events
Contacts
Search

Meeting on the ferries

Anna Berg held a meeting on the ferries.

May 14, 2019
18:30

Ormond, Ferris Region`
    expect(read(head, '\n\nMayor Anna Berg: Good morning.')).toMatchObject({
      title: 'Meeting on the ferries',
      date: '2019-05-14',
      of: 'occasion',
      venue: 'Ormond, Ferris Region',
      text: 'Anna Berg held a meeting on the ferries.',
    })
  })
})

describe('fields', () => {
  it('state what they are named after', () => {
    const head =
      'Speech at the opening of the bridge\nPublished 15 May 2019\nDelivered on: 14 May 2019\nLocation: Ormond Hall, Ferris'
    expect(read(head)).toMatchObject({ date: '2019-05-14', published: '2019-05-15', venue: 'Ormond Hall, Ferris' })
  })
})

describe('a date that can be read in two ways', () => {
  it('is none, and a finding has both', () => {
    const taken = read('Statement by Anna Berg\nOrmond, 10/02/2001')
    expect(taken.date).toBeUndefined()
    expect(taken.findings).toContain('ambiguous-date')
  })
})

describe('an act', () => {
  it('has its title under its form, without notes on later versions', () => {
    const head = `У К А З

ГУБЕРНАТОРА ОРМОНДСКОЙ ОБЛАСТИ

О паромах и мостах
Ормондской области

(В редакции Указа от 30.08.2004 г. N 1132)`
    expect(read(head, '\n\n1. Открыть мост.').title).toBe('О паромах и мостах Ормондской области')
  })
})

describe('a text without a head', () => {
  it('has its first words for a title', () => {
    const taken = read(
      '',
      'It is a great pleasure to be\nhere with you on this bridge, and\nI thank you all for coming.',
    )
    expect(taken.title).toBe('It is a great pleasure to be…')
  })
})

describe('a title at the beginning of the text again', () => {
  const textUnder = (title: string, paragraph: string) => {
    const lines = linesOf(`${title}\n\n${paragraph}\n\nThe oars are new.`)
    return takeHeader({ lines, from: 1, to: lines.length, metadata: [] }, undefined).segment.lines[0]?.text
  }

  it('is left out where the text begins behind it', () => {
    expect(textUnder('On oars', 'On oars We have bought forty of them.')).toBe('We have bought forty of them.')
  })

  it.each([
    ['Forty new oars', 'Forty new oars, of ash and of pine, have come.'],
    ['On oars', 'On oars, there is much to say.'],
    ['On oars', 'On oars and on sails there is much to say.'],
    ['论桨', '论桨与帆，要说的话很多。'],
  ])('stays where it is part of the first sentence: %s', (title, paragraph) => {
    expect(textUnder(title, paragraph)).toBe(paragraph)
  })
})
