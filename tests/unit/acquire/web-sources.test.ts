import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { WebClient } from '#lib/acquire/web-client.ts'
import { WebSources } from '#lib/acquire/web-sources.ts'
import { readRetrievals } from '#lib/records/retrievals.ts'
import { InventedHost, speechPage } from './invented-host.ts'

let host: InventedHost
let content: string
let client: WebClient
let time: Date
beforeEach(async () => {
  host = await InventedHost.begin()
  content = await mkdtemp(join(tmpdir(), 'web-sources-'))
  client = new WebClient({ agent: 'Test', trustedHosts: ['127.0.0.1'], limits: { bytes: 1024 * 1024, seconds: 10 } })
  time = new Date('2026-11-22T08:30:00.500Z')
})
afterEach(async () => {
  await client.close()
  await host.end()
  await rm(content, { recursive: true })
})

const pauses: number[] = []

/** As a run of the command begins: with what is recorded. */
async function sources(): Promise<WebSources> {
  pauses.length = 0
  const retrievals = await readRetrievals(content)
  return new WebSources({
    content,
    client,
    retrievals,
    now: () => time,
    pause: async (milliseconds) => pauses.push(milliseconds),
  })
}

const add = async (path: string) => (await sources()).add(host.at(path))
const files = async () => {
  const entries = await readdir(content, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(content.length + 1))
    .sort()
}
const folder = () => `web/127.0.0.1-${host.port}`

describe('a text from the web', () => {
  it('is kept as it came, with when and how', async () => {
    host.put('/speeches/lock', speechPage('The lock is open.'), {
      'content-type': 'text/html; charset=utf-8',
      etag: '"7"',
      'set-cookie': 'who=ana',
    })
    const stored = await add('/speeches/lock')
    const source = `${folder()}/speeches/lock.html`
    expect(stored).toMatchObject({ outcome: 'added', source })
    expect(await readFile(join(content, 'sources', source), 'utf8')).toBe(speechPage('The lock is open.'))
    expect(await files()).toEqual([`retrieved/${source}.yaml`, `sources/${source}`])
    const record = (await readRetrievals(content)).get(source)
    expect(record).toMatchObject({
      url: host.at('/speeches/lock'),
      retrieved: '2026-11-22T08:30:00Z',
      media_type: 'text/html; charset=utf-8',
      etag: '"7"',
      size: speechPage('The lock is open.').length,
      earlier: [],
    })
    expect(Object.keys(record?.headers ?? {})).not.toContain('set-cookie')
  })

  it('is asked for once more only by what has changed, and nothing is written where nothing has', async () => {
    let conditions: unknown
    host.put('/a', (response, request) => {
      conditions = [request.headers['if-none-match'], request.headers['if-modified-since']]
      if (request.headers['if-none-match'] === '"7"') response.writeHead(304).end()
      else
        response
          .writeHead(200, {
            'content-type': 'text/html',
            etag: '"7"',
            'last-modified': 'Fri, 20 Nov 2026 10:00:00 GMT',
          })
          .end(speechPage('The lock is open.'))
    })
    await add('/a')
    const before = await readFile(join(content, `retrieved/${folder()}/a.html.yaml`), 'utf8')
    time = new Date('2026-11-25T00:00:00Z')
    expect(await add('/a')).toMatchObject({ outcome: 'unchanged' })
    expect(conditions).toEqual(['"7"', 'Fri, 20 Nov 2026 10:00:00 GMT'])
    expect(await readFile(join(content, `retrieved/${folder()}/a.html.yaml`), 'utf8')).toBe(before)
    // Where somebody changed or removed what is kept, it is asked for whole.
    await writeFile(join(content, `sources/${folder()}/a.html`), 'spoilt')
    expect(await add('/a')).toMatchObject({ outcome: 'changed' })
    expect(conditions).toEqual([undefined, undefined])
    expect(await readFile(join(content, `sources/${folder()}/a.html`), 'utf8')).toBe(speechPage('The lock is open.'))
  })

  it('with the same bytes is unchanged whatever its server says', async () => {
    let times = 0
    host.put('/a', (response) =>
      response
        .writeHead(200, { 'content-type': 'text/html', etag: `"${times++}"` })
        .end(speechPage('The lock is open.')),
    )
    await add('/a')
    expect(await add('/a')).toMatchObject({ outcome: 'unchanged' })
    expect(await files()).toHaveLength(2)
  })

  it('that has changed takes the place of the earlier version, which is kept', async () => {
    host.put('/a', speechPage('The lock took eleven million.'))
    await add('/a')
    host.put('/a', speechPage('The lock took twelve million.'))
    time = new Date('2026-11-25T10:00:00Z')
    const source = `${folder()}/a.html`
    const earlier = `versions/${folder()}/a.2026-11-22T08-30-00Z.html`
    expect(await add('/a')).toMatchObject({ outcome: 'changed', source, earlier })
    expect(await readFile(join(content, 'sources', source), 'utf8')).toContain('twelve')
    expect(await readFile(join(content, earlier), 'utf8')).toContain('eleven')
    expect((await readRetrievals(content)).get(source)).toMatchObject({
      retrieved: '2026-11-25T10:00:00Z',
      earlier: [{ file: earlier, retrieved: '2026-11-22T08:30:00Z' }],
    })
    host.put('/a', speechPage('The lock took thirteen million.'))
    time = new Date('2026-11-26T10:00:00Z')
    await add('/a')
    expect((await readRetrievals(content)).get(source)?.earlier).toHaveLength(2)
  })

  it('is known by the address that was asked for, wherever that leads', async () => {
    host.put('/short', (response) => response.writeHead(302, { location: '/long/a' }).end())
    host.put('/long/a', speechPage('The lock is open.'))
    await add('/short')
    expect(await add('/short')).toMatchObject({ outcome: 'unchanged' })
    expect((await readRetrievals(content)).get(`${folder()}/short.html`)?.final_url).toBe(host.at('/long/a'))
  })
})

describe('the form of a text from the web', () => {
  const pdf = Buffer.from('%PDF-1.7\n…')

  it.each([
    ['/a', 'text/html', '<p>a', 'a.html'],
    ['/a.php', 'application/xhtml+xml', '<p>a', 'a.html'],
    ['/a', 'text/plain; charset=koi8-r', 'a', 'a.txt'],
    ['/a.md', 'text/plain', '# a', 'a.md'],
    ['/a', 'text/markdown', '# a', 'a.md'],
    ['/a', 'application/pdf', pdf, 'a.pdf'],
    ['/a.pdf', 'application/octet-stream', pdf, 'a.pdf'],
    ['/a', 'text/html', pdf, 'a.pdf'],
    ['/a.txt', 'application/octet-stream', 'a', 'a.txt'],
    ['/a.txt', '', 'a', 'a.txt'],
  ])('%s sent as %j is kept as %s', async (path, type, body, name) => {
    host.put(path, body, type === '' ? {} : { 'content-type': type })
    expect((await add(path)).source).toBe(`${folder()}/${name}`)
  })

  it.each([
    ['a picture', '/a.png', 'image/png', 'a'],
    ['a picture called a page', '/a', 'text/html', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0)],
    ['a page called a PDF file', '/a', 'application/pdf', '<p>a'],
    ['a page called a DOCX file', '/a.docx', 'application/octet-stream', '<p>a'],
    ['a program', '/a.exe', 'application/octet-stream', 'MZ'],
    ['what has no name', '/a', 'nonsense', 'a'],
  ])('%s is refused, and nothing is kept', async (_, path, type, body) => {
    host.put(path, body, { 'content-type': type })
    await expect(add(path)).rejects.toThrow(/expected one of the formats that are read \(HTML, Markdown/)
    expect(await files()).toEqual([])
  })

  it('may change, and is then kept beside another text with its name', async () => {
    host.put('/a', speechPage('The lock is open.'))
    host.put('/a.pdf', pdf, { 'content-type': 'application/pdf' })
    await add('/a')
    const other = await add('/a.pdf')
    const changed = Buffer.from('%PDF-1.7\nthe lock')
    host.put('/a', changed, { 'content-type': 'application/pdf' })
    const { outcome, source } = await add('/a')
    expect(outcome).toBe('changed')
    expect(await readFile(join(content, 'sources', other.source))).toEqual(pdf)
    expect(await readFile(join(content, 'sources', source))).toEqual(changed)
    const records = await readRetrievals(content)
    expect([other.source, source].map((path) => records.get(path)?.url)).toEqual([host.at('/a.pdf'), host.at('/a')])
    expect((await add('/a')).outcome).toBe('unchanged')
  })

  it('may change, and is then kept under its own name with another ending', async () => {
    host.put('/a', speechPage('The lock is open.'))
    await add('/a')
    host.put('/a', pdf, { 'content-type': 'application/pdf' })
    // As a run leaves it that was ended before it could record where the text came from.
    await writeFile(join(content, 'sources', folder(), 'a.pdf'), pdf)
    expect(await add('/a')).toMatchObject({ outcome: 'changed', source: `${folder()}/a.pdf` })
    expect(await files()).not.toContain(`sources/${folder()}/a.html`)
  })

  it('of a feed is named', async () => {
    host.put('/feed', '<rss/>', { 'content-type': 'application/rss+xml' })
    await expect(add('/feed')).rejects.toThrow('Add it with --feed')
  })
})

describe('what is not there', () => {
  it.each([
    [404, /there is nothing at this address \(404\)/],
    [410, /there is nothing at this address \(410\)/],
    [403, /does not give it to everybody \(403\)/],
    [429, /asks not to be asked now \(429\), and again after 120/],
    [500, /answered 500; expected 200/],
    [204, /answered 204; expected 200/],
  ])('is said (%i), and what was kept before stays', async (status, message) => {
    host.put('/a', speechPage('The lock is open.'))
    await add('/a')
    const before = await files()
    host.put('/a', (response) => response.writeHead(status, { 'retry-after': '120' }).end())
    await expect(add('/a')).rejects.toThrow(message)
    expect(await files()).toEqual(before)
  })

  it('is an empty answer, too', async () => {
    host.put('/a', '')
    await expect(add('/a')).rejects.toThrow('the answer is empty')
  })
})

describe('robots.txt', () => {
  it('is asked once for each site, and kept to', async () => {
    host.put(
      '/robots.txt',
      'User-agent: *\nDisallow: /inside\n\nUser-agent: Rostrum\nDisallow: /drafts\nCrawl-delay: 4\n',
    )
    host.put('/a', speechPage('The lock is open.'))
    host.put('/b', speechPage('The weir is shut.'))
    host.put('/drafts/c', speechPage('The bridge is planned.'))
    const web = await sources()
    await web.add(host.at('/a'))
    await web.add(host.at('/b'))
    await expect(web.add(host.at('/drafts/c'))).rejects.toThrow(/robots\.txt asks programs not to read it \(line \d+\)/)
    expect(host.asked).toEqual(['/robots.txt', '/a', '/b'])
    expect(pauses).toEqual([4000])
  })

  it('holds where a redirect leads to what it forbids', async () => {
    host.put('/robots.txt', 'User-agent: *\nDisallow: /drafts\n')
    host.put('/a', (response) => response.writeHead(302, { location: '/drafts/c' }).end())
    host.put('/drafts/c', speechPage('The bridge is planned.'))
    await expect(add('/a')).rejects.toThrow('asks programs not to read it')
    expect(host.asked).not.toContain('/drafts/c')
  })

  it.each([['a server that fails there', 500, /not asked, since its robots.txt can't be read \(500\)/]])(
    'forbids all for %s',
    async (_, status, message) => {
      host.put('/robots.txt', (response) => response.writeHead(status).end())
      host.put('/a', speechPage('The lock is open.'))
      await expect(add('/a')).rejects.toThrow(message)
      expect(host.asked).toEqual(['/robots.txt'])
    },
  )
})

describe('names of files', () => {
  it.each([
    '/../../../etc/passwd',
    '/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2f..%2fetc%2fpasswd',
    '/a%00b',
    '/a%5C..%5C..%5Cb',
    '/.hidden/.git/config',
    '/README',
    '/con',
    `/${'long-'.repeat(200)}`,
    `/${'deep/'.repeat(60)}a`,
    '/Ана/Речь',
    '/a?page=2&next=../../b',
    '/',
  ])('stay in their folder and can be read, whatever the address has: %s', async (path) => {
    const address = new URL(host.at('/'))
    // As it stands: a parser would have taken dots out.
    const asked = `${address.origin}${path}`
    const { pathname, search } = new URL(asked)
    host.put(`${pathname}${search}`, speechPage('The lock is open.'))
    const { source } = await (await sources()).add(asked)
    expect(source).toMatch(/^web\/127\.0\.0\.1-\d+\/(?:[a-z0-9-]{1,60}\/){0,4}[a-z0-9-]{1,69}\.html$/)
    expect(source).not.toMatch(/\/(?:readme|con)\.html$/)
    for (const file of await files()) expect(file).toMatch(/^(?:sources|retrieved)\/web\//)
  })

  it('tell two addresses apart that are written alike', async () => {
    for (const path of ['/a', '/A', '/a?p=1', '/a?p=2', '/a/']) host.put(path, speechPage(`The words of ${path}.`))
    const web = await sources()
    const kept = new Set<string>()
    for (const path of ['/a', '/A', '/a?p=1', '/a?p=2', '/a/']) kept.add((await web.add(host.at(path))).source)
    expect(kept.size).toBe(5)
  })
})

describe('a feed', () => {
  const entry = (path: string) => `<item><title>T</title><link>${path}</link></item>`

  it.each([
    [
      'RSS',
      'application/rss+xml',
      `<rss version="2.0"><channel><title>Of the river</title>${entry('/a')}${entry('/b#c')}${entry('/a')}</channel></rss>`,
    ],
    [
      'Atom',
      'application/atom+xml',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>Of the river</title><entry><link rel="edit" href="/x"/><link href="/a"/></entry><entry><link rel="alternate" href="b"/></entry></feed>',
    ],
    [
      'JSON Feed',
      'application/feed+json',
      '{"version":"https://jsonfeed.org/version/1.1","title":"Of the river","items":[{"id":"1","url":"/a"},{"id":"2","url":"/b"}]}',
    ],
  ])('names the addresses of its texts: %s', async (_, type, body) => {
    host.put('/feed', body, { 'content-type': type })
    const { title, addresses } = await (await sources()).feed(host.at('/feed'))
    expect(title).toBe('Of the river')
    expect(addresses).toEqual([host.at('/a'), host.at('/b')])
  })

  it('that names what is no address of the web names nothing', async () => {
    host.put(
      '/feed',
      `<rss version="2.0"><channel>${entry('javascript:alert(1)')}${entry('file:///etc/passwd')}</channel></rss>`,
    )
    expect(await (await sources()).feed(host.at('/feed'))).toMatchObject({ addresses: [], without: 2 })
  })

  it('in another encoding is read by what it says', async () => {
    const body = Buffer.from(
      `<?xml version="1.0" encoding="windows-1252"?><rss version="2.0"><channel><title>Caf\xe9</title>${entry('/a')}</channel></rss>`,
      'latin1',
    )
    host.put('/feed', body, { 'content-type': 'text/xml' })
    expect((await (await sources()).feed(host.at('/feed'))).title).toBe('Café')
  })

  it('that unfolds into very much is read as it stands, or refused', async () => {
    const names = 'abcdefghij'
    const entities = [...names].slice(1).map((name, index) => `<!ENTITY ${name} "${`&${names[index]};`.repeat(10)}">`)
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "lol">${entities.join('')}]><rss version="2.0"><channel><title>&j;</title></channel></rss>`
    host.put('/feed', bomb, { 'content-type': 'text/xml' })
    const outcome = await (await sources()).feed(host.at('/feed')).catch((error: Error) => error)
    if (outcome instanceof Error) expect(outcome.message).toContain('no feed was found')
    else expect((outcome.title ?? '').length).toBeLessThan(10_000)
  })

  it('that is a page is refused', async () => {
    host.put('/feed', speechPage('The lock is open.'))
    await expect((await sources()).feed(host.at('/feed'))).rejects.toThrow(
      'no feed was found there; expected RSS, Atom',
    )
  })
})
