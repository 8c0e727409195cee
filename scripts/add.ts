import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { AcquireError } from '#lib/acquire/acquire-error.ts'
import { addFile, filesAt } from '#lib/acquire/add-file.ts'
import { robotName } from '#lib/acquire/robots.ts'
import type { StoredSource } from '#lib/acquire/store-source.ts'
import { WebClient } from '#lib/acquire/web-client.ts'
import { WebSources } from '#lib/acquire/web-sources.ts'
import { FolderError } from '#lib/files/content-lock.ts'
import { writeWhole } from '#lib/files/write-whole.ts'
import { discoverSources } from '#lib/ingest/read/discover.ts'
import { withYamlField } from '#lib/markdown/yaml.ts'
import { type ArchiveSettings, readArchiveSettings } from '#lib/records/archive-settings.ts'
import { contentFolder } from '#lib/records/content.ts'
import { RecordError } from '#lib/records/record-file.ts'
import { readRetrievals } from '#lib/records/retrievals.ts'
import { counted } from './counted.ts'
import { lockContent } from './lock-content.ts'
import { commandArguments } from './parse-arguments.ts'
import { UsageError } from './usage-error.ts'

const usage = `Usage: npm run add -- FILE|FOLDER|ADDRESS... [--feed ADDRESS]... [--again] [--content FOLDER]
       [--into FOLDER] [--replace] [--limit N] [--allow-private]

Puts texts into the sources of an archive: copies of files, and what is at addresses of the web, as received. A feed
(RSS, Atom, JSON) names up to --limit addresses (20). --again asks for all that came from the web once more: what has not
changed stays, and a new version takes the place of the earlier one, which is kept in versions/.
--into puts files into a folder below sources/; --replace takes a file of the same name for a new version.
--allow-private asks hosts of this machine or a private network, too, those that you name alone.
Exit code 2 says that something could not be added; the rest was.`

const { values, positionals } = commandArguments(
  {
    allowPositionals: true,
    options: {
      content: { type: 'string' },
      feed: { type: 'string', multiple: true },
      again: { type: 'boolean' },
      into: { type: 'string' },
      replace: { type: 'boolean' },
      limit: { type: 'string' },
      'allow-private': { type: 'boolean' },
    },
  },
  usage,
  1,
)

const isAddress = (text: string) => /^[a-z][a-z0-9+.-]*:\/\//i.test(text)
const files = positionals.filter((one) => !isAddress(one))
const addresses = positionals.filter(isAddress)
const feeds = values.feed ?? []
/** Texts of a feed that are asked for where `--limit` says no other number. */
const usualLimit = 20
/** Most changes of a text that are shown. */
const mostChanges = 8

/** Counts what a run did, for its last line and its exit code. */
class Tally {
  added = 0
  changed = 0
  unchanged = 0
  failed = 0

  /**
   * Does one thing; an `AcquireError` is printed and counted, so that the rest goes on. Rejects with any other error.
   */
  async of(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      if (!(error instanceof AcquireError)) throw error
      this.failed += 1
      console.error(`error: ${error.message}`)
    }
  }

  toString(): string {
    const parts = [`${this.added} added`, `${this.changed} changed`, `${this.unchanged} as they were`]
    return [...parts, ...(this.failed > 0 ? [`${this.failed} not added`] : [])].join(', ')
  }
}

async function main(): Promise<number> {
  if (positionals.length === 0 && feeds.length === 0 && !values.again)
    throw new UsageError(`expected files, folders or addresses to add\n\n${usage}`)
  const limit = Number(values.limit ?? usualLimit)
  if (!Number.isInteger(limit) || limit < 1)
    throw new UsageError(`--limit: found "${values.limit}"; expected a whole number from 1 on`)
  const content = contentFolder(values.content)
  const settings = await readArchiveSettings(content)
  return await lockContent(content, 'add', () => addTo(content, settings, limit))
}

async function addTo(content: string, settings: ArchiveSettings, limit: number): Promise<number> {
  const shown = relative(process.cwd(), content) || '.'
  const isShowingSample = settings.sample !== undefined && !settings.keep_sample && !(await hasSources(content))
  const tally = new Tally()
  const report = (name: string, stored: StoredSource) => tell(content, shown, name, stored, tally)
  for (const path of files)
    await tally.of(async () => {
      for (const file of await filesAt(path))
        await tally.of(async () =>
          report(
            file.path,
            await addFile(file, content, {
              ...(values.into !== undefined && { into: values.into }),
              replace: values.replace ?? false,
            }),
          ),
        )
    })
  if (addresses.length > 0 || feeds.length > 0 || values.again)
    await addFromWeb(content, settings, limit, tally, report)
  if (isShowingSample && tally.added > 0) await keepSample(content, shown, settings)
  console.log(`${tally} → ${join(shown, 'sources')}`)
  if (tally.added + tally.changed > 0) console.log(`Next: npm start -- --content ${shown}`)
  return tally.failed > 0 ? 2 : 0
}

async function addFromWeb(
  content: string,
  { contact }: ArchiveSettings,
  limit: number,
  tally: Tally,
  report: (name: string, stored: StoredSource) => Promise<void>,
): Promise<void> {
  const retrievals = await readRetrievals(content)
  const again = values.again ? [...retrievals.values()].map(({ url }) => url) : []
  const named = [...addresses, ...feeds]
  const hosts = named.filter((one) => URL.canParse(one)).map((one) => new URL(one).hostname)
  // A header has letters of ASCII only.
  const keeper = contact !== undefined && /^[\x21-\x7e]+$/.test(contact) ? `; ${contact}` : ''
  const client = new WebClient({
    agent: `${robotName}/0.1 (archive${keeper})`,
    trustedHosts: values['allow-private'] ? hosts : [],
  })
  const web = new WebSources({ content, client, retrievals })
  try {
    for (const address of [...addresses, ...again]) await tally.of(async () => report(address, await web.add(address)))
    for (const feed of feeds)
      await tally.of(async () => {
        const { title, addresses: entries, without } = await web.feed(feed)
        const left = entries.length > limit ? `; the first ${limit} are asked for (--limit)` : ''
        const none = without > 0 ? `; ${without} without an address` : ''
        console.log(
          `${feed}: ${title ? `"${title}", ` : ''}${entries.length} address${entries.length === 1 ? '' : 'es'}${left}${none}`,
        )
        for (const address of entries.slice(0, limit))
          await tally.of(async () => report(address, await web.add(address, feed)))
      })
  } finally {
    await client.close()
  }
}

async function tell(
  content: string,
  shown: string,
  name: string,
  { outcome, source, earlier }: StoredSource,
  tally: Tally,
): Promise<void> {
  tally[outcome] += 1
  if (outcome === 'unchanged') return
  console.log(`${outcome}: ${name} → ${join(shown, 'sources', source)}`)
  if (earlier === undefined) return
  console.log(`  the version before: ${join(shown, earlier)}`)
  // Imported late: the readers of all formats take seconds to load, and most runs find no change.
  const { textDifference } = await import('#lib/acquire/text-difference.ts')
  const difference = await textDifference(join(content, earlier), join(content, 'sources', source), mostChanges)
  if (!difference) return
  const { removed, added, changes } = difference
  if (changes.length === 0) console.log('  its text is the same; only its markup has changed')
  else console.log(`  ${counted(removed, 'word')} removed, ${added} added:`)
  for (const change of changes) console.log(`    ${change}`)
}

async function hasSources(content: string): Promise<boolean> {
  const folder = join(content, 'sources')
  if (!existsSync(folder)) return false
  const { files: own, findings } = await discoverSources([folder])
  return own.length > 0 || findings.length > 0
}

/** Writes `keep_sample: true` into the settings: whoever adds a text while the sample is shown wants to see both. */
async function keepSample(content: string, shown: string, { sample }: ArchiveSettings): Promise<void> {
  const file = join(content, 'archive.yaml')
  await writeWhole(file, withYamlField(await readFile(file, 'utf8'), 'keep_sample', true))
  console.log(
    `The sample (${sample}) stays beside what was added: ${join(shown, 'archive.yaml')} now says keep_sample: true. Without that line only your texts are shown.`,
  )
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    const isOurs = [UsageError, RecordError, FolderError, AcquireError].some((kind) => error instanceof kind)
    console.error(isOurs && error instanceof Error ? error.message : error)
    process.exitCode = error instanceof UsageError ? 2 : 1
  },
)
