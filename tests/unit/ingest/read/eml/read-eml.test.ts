import { describe, expect, it } from 'vitest'
import { readEml } from '#lib/ingest/read/eml/read-eml.ts'
import { sentDay } from '#lib/ingest/read/eml/sent-day.ts'

const head = 'From: Una Moss <una@ferry.example>\nSubject: On boats\nDate: Tue, 14 May 2019 23:30:00 +0200\n'

async function read(message: string) {
  const { text, hints, findings = [] } = await readEml('boats.eml', new TextEncoder().encode(message))
  return {
    text,
    body: text.slice(hints?.stated?.length).trim(),
    headings: hints?.headings.map(({ start, end }) => text.slice(start, end)) ?? [],
    fields: Object.fromEntries(hints?.stated?.fields.map(({ field, value }) => [field, value]) ?? []),
    findings: findings.map(({ rule, message: said }) => `${rule}: ${said}`),
  }
}

const part = (type: string, body: string, more = '') => `--b\nContent-Type: ${type}\n${more}\n${body}\n\n`
const multipart = (kind: string, ...parts: string[]) =>
  `${head}MIME-Version: 1.0\nContent-Type: multipart/${kind}; boundary=b\n\n${parts.join('')}--b--\n`

describe('an e-mail', () => {
  it('states its subject, its sender, and the day that the sender’s clock had', async () => {
    const { fields, body } = await read(`${head}\nWe count\nboats.\n`)
    expect(fields).toEqual({ title: 'On boats', byline: 'Una Moss', date: '2019-05-14' })
    expect(body).toBe('We count\nboats.')
  })
  it('has the address of nobody but a sender without a name', async () => {
    const to = 'To: Osk <osk@weir.example>, keeper@weir.example\nCc: x@weir.example\n'
    expect((await read(`${head}${to}\na\n`)).text).not.toContain('@')
    expect((await read('From: <una@ferry.example>\n\na\n')).fields.byline).toBe('una@ferry.example')
  })
  it('has the signs that its encodings stand for', async () => {
    const words = part(
      'text/plain; charset=koi8-r',
      '=F7=C5=D4=C5=D2=',
      'Content-Transfer-Encoding: quoted-printable\n',
    )
    expect((await read(multipart('mixed', words))).body).toBe('Ветер')
  })
  it('has its HTML read as a page, with the text beside it as another form of it', async () => {
    const html = '<h2>Boats</h2><p>We <b>count</b>.</p><script>x</script>'
    const { body, headings } = await read(
      multipart('alternative', part('text/plain', 'We count.'), part('text/html', html)),
    )
    expect(body).toBe('Boats\n\nWe count.')
    expect(headings).toEqual(['Boats'])
  })
  it('has all of its texts, where they follow each other', async () => {
    const { body } = await read(multipart('mixed', part('text/plain', 'One.'), part('text/plain', 'Two.')))
    expect(body.split(/\s+/)).toEqual(['One.', 'Two.'])
  })
  it('has its attachments as a finding, but not the pictures that it shows', async () => {
    const file = part('application/pdf; name="boats.pdf"', 'JVBERi0=', 'Content-Transfer-Encoding: base64\n')
    const { findings } = await read(multipart('mixed', part('text/plain', 'One.'), file))
    expect(findings).toEqual([expect.stringMatching(/^attachments: 1 attachment.*“boats\.pdf”; save each/)])
    const picture = part('image/png', 'iVBO', 'Content-ID: <p>\nContent-Transfer-Encoding: base64\n')
    expect((await read(multipart('related', part('text/html', '<p>One.</p>'), picture))).findings).toEqual([])
  })
})

describe('what is no such text', () => {
  it('is refused with words', async () => {
    await expect(read('We count boats.')).rejects.toThrow(/no header of an e-mail/)
    const locked = part('application/pkcs7-mime; name=smime.p7m', 'MIAG', 'Content-Transfer-Encoding: base64\n')
    await expect(read(multipart('mixed', locked))).rejects.toThrow(
      /no text in the e-mail, only 1 attachment \(“smime\.p7m”\)/,
    )
  })
})

it('the day of a header is one of the calendar', () => {
  expect(
    ['14 May 2019 1:2:3 +0000', 'Tue, 1 Jan 2019 00:00 Z', '31 Apr 2019 00:00', '14 Foo 2019', 'yesterday'].map(
      sentDay,
    ),
  ).toEqual(['2019-05-14', '2019-01-01', undefined, undefined, undefined])
})
