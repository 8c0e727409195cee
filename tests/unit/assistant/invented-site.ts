import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/client'
import { InMemoryTransport } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { assistantServer } from '#lib/assistant/assistant-server.ts'
import { SiteConnection } from '#lib/assistant/site-connection.ts'
import { type SiteSource, siteInFolder } from '#lib/assistant/site-source.ts'
import { buildSearchIndex } from '#lib/search/build/build.ts'
import { documentOf, type Told, temporaryFolder } from '#tests/unit/search/invented.ts'

/** Texts of an invented council, of all sorts that an assistant has to tell apart. */
export const council: readonly Told[] = [
  {
    title: 'On the ferry',
    lines: [
      '# Ferries',
      'The ferry will not wait for those who count their coins on the landing.',
      'We will build 40 new boats before the river freezes again.',
    ],
    facts: { date: '1962-12-01', speaker: 'Ana Verell', topics: ['Ferries'] },
  },
  {
    title: 'On the mills',
    lines: ['The mills of Selby were never idle, and nobody paid for them.', 'A boat without oars is a box.'],
    facts: { date: '1971', speaker: 'Ivo Sandor', venue: 'Selby' },
  },
  {
    title: 'Sandor at the lock',
    lines: [
      'The crowd stood in the rain for two hours before the gates were opened to them.',
      'A deputy said: “Who pays for the gates?” and nobody answered.',
    ],
    facts: { kind: 'report', date: '1971?', speaker: 'Ivo Sandor' },
  },
  { title: 'A note', lines: ['The weir leaks.'], facts: { date: 'XXXX-05-01', kind: 'statement' } },
]

/** Builds the site of some texts into a folder: its search, and the file that says what it is called. */
export async function buildSite(folder: string, told: readonly Told[] = council): Promise<void> {
  await buildSearchIndex({ documents: told.map(documentOf) }, folder)
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ name: 'Council of Ormond' }))
}

/** The site of some texts in a new folder. */
export async function siteFolder(told: readonly Told[] = council): Promise<string> {
  const folder = await temporaryFolder()
  await buildSite(folder, told)
  return folder
}

const answer = z.object({
  content: z.array(z.object({ type: z.literal('text'), text: z.string() })).length(1),
  structuredContent: z.record(z.string(), z.unknown()).optional(),
  isError: z.boolean().optional(),
})

/** What came of a question: its words, its data, and whether it is an error. */
export interface Heard {
  text: string
  data: Record<string, unknown>
  isError: boolean
}

/** Calls a tool. The client checks the data by the schema that the server gives of them. */
export async function call(client: Client, name: string, given: Record<string, unknown>): Promise<Heard> {
  const {
    content,
    structuredContent = {},
    isError = false,
  } = answer.parse(await client.callTool({ name, arguments: given }))
  return { text: content[0]?.text ?? '', data: structuredContent, isError }
}

/** The official client, connected to a server over a site in this process. */
export async function connectedClient(source: SiteSource | string): Promise<Client> {
  const connection = await SiteConnection.open(typeof source === 'string' ? siteInFolder(source) : source)
  const [mine, theirs] = InMemoryTransport.createLinkedPair()
  await assistantServer(connection, '0.0.0').connect(theirs)
  const client = new Client({ name: 'test', version: '0.0.0' })
  await client.connect(mine)
  // Once asked, the client knows what each tool gives, and checks it.
  await client.listTools()
  return client
}
