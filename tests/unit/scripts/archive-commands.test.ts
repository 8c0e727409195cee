import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { InventedHost, speechPage } from '#tests/unit/acquire/invented-host.ts'

let work: string
let host: InventedHost
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'archive-commands-'))
  host = await InventedHost.begin()
})
afterAll(async () => {
  await host.end()
  await rm(work, { recursive: true })
})

/** What a command printed, and how it ended; the server of the test answers meanwhile. */
async function run(name: string, ...args: string[]): Promise<{ printed: string; exit: number | null }> {
  const command = spawn(process.execPath, ['--import', 'tsx', `scripts/${name}.ts`, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  for (const stream of [command.stdout, command.stderr])
    stream.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
    })
  const [exit] = await once(command, 'close')
  return { printed, exit }
}

// Each starts a process or two: on a busy machine that takes long, and nothing is at fault.
const timeout = 120_000

it('an archive is not made of what is wrong, nor where something is', { timeout }, async () => {
  const wrong = await run(
    'init',
    join(work, 'river'),
    '--languages',
    'english',
    '--accent',
    '#f5c518',
    '--logo-alt',
    'A',
  )
  expect(wrong).toMatchObject({ exit: 2, printed: expect.stringContaining('--logo-alt: found no --logo beside it') })
  await expect(readFile(join(work, 'river/archive.yaml'))).rejects.toThrow('ENOENT')
})

it('a text from the web is added, and of a new version it is shown what has changed', { timeout }, async () => {
  const archive = join(work, 'shown')
  await mkdir(archive)
  const before = '# ours\nname: A\ntagline: B\ndescription: C\nlanguages: [en]\nsample: speeches # till we have some\n'
  await writeFile(join(archive, 'archive.yaml'), before)
  host.put('/weir', speechPage('The weir took eleven million crowns and four years of work by many hands.'))
  const added = await run('add', host.at('/weir'), 'nothing.txt', '--allow-private', '--content', archive)
  expect(added.printed).toContain('nothing.txt: there is no such file or folder')
  expect(added.printed).toContain('1 added, 0 changed, 0 as they were, 1 not added')
  expect(added.exit).toBe(2)
  // What was seen before stays, and that is said.
  expect(added.printed).toContain('The sample (speeches) stays beside what was added')
  expect(await readFile(join(archive, 'archive.yaml'), 'utf8')).toBe(`${before}keep_sample: true\n`)
  host.put('/weir', speechPage('The weir took twelve million crowns and four years of work by many hands.'))
  const again = await run('add', '--again', '--allow-private', host.at('/weir'), '--content', archive)
  expect(again.printed).toMatch(/1 word removed, 1 added:\n.*The weir took \[-eleven-\] \{\+twelve\+\} million/)
  expect(again.printed).toContain('0 added, 1 changed, 1 as they were')
  expect(again.exit).toBe(0)
})

it('what was published of a text of the web keeps its ids when the text changes, and its form', {
  timeout,
}, async () => {
  const archive = join(work, 'kept')
  await mkdir(archive)
  await writeFile(join(archive, 'archive.yaml'), 'name: A\ntagline: B\ndescription: C\nlanguages: [en]\n')
  const inArchive = ['--content', archive]
  const add = (...args: string[]) => run('add', ...args, '--allow-private', ...inArchive)
  const readIds = async () => {
    const [name] = (await readdir(join(archive, 'documents'))).filter((file) => file.endsWith('.md'))
    const text = await readFile(join(archive, 'documents', name ?? ''), 'utf8')
    return { document: /^id: (\S+)$/mu.exec(text)?.[1], paragraphs: text.match(/p-[0-9a-z]{7}/gu) ?? [], text }
  }
  const kept = 'We thank the masons, who worked through two winters in the mud of the river.'
  host.put('/lock', speechPage(`The lock took eleven million crowns and four years of work.</p><p>${kept}`))
  await add(host.at('/lock'))
  await run('ingest', ...inArchive)
  const published = await run('publish', '--on', '2026-03-01', ...inArchive)
  expect(published.printed).toContain('public on 2026-03-01: 1 document')
  const before = await readIds()
  expect(before.paragraphs).toHaveLength(2)

  const markdown = `# Remarks at the Lock\n\nBy Ana Verell\n\n14 May 2021\n\nA word before all others.\n\nThe lock took twelve million crowns and four years of work.\n\n${kept}\n`
  host.put('/lock', markdown, { 'content-type': 'text/markdown' })
  expect((await add('--again', host.at('/lock'))).printed).toContain('1 changed')
  const ingested = await run('ingest', ...inArchive)
  expect(ingested.printed).toContain('published-paragraph-changed')
  const after = await readIds()
  expect(after.document).toBe(before.document)
  expect(after.paragraphs).toEqual([expect.any(String), ...before.paragraphs])
  expect(after.text).toContain('twelve million')
  const again = await run('publish', '--on', '2026-04-01', ...inArchive)
  expect(again.printed).toContain('1 changed')
})

it('without being told, no host of this machine is asked', { timeout }, async () => {
  const asked = host.asked.length
  const { printed, exit } = await run('add', host.at('/weir'), '--content', 'tests/fixtures/archive')
  expect(printed).toContain('only with --allow-private')
  expect([exit, host.asked.length]).toEqual([2, asked])
})
