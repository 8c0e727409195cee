import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { describe, expect, it } from 'vitest'
import { call, siteFolder } from '#tests/unit/assistant/invented-site.ts'

const command = (args: readonly string[]) => ['--import', 'tsx', 'scripts/mcp.ts', ...args]

describe('npm run mcp, asked by the official client over standard input and output', () => {
  it('says what it is, lists its tools, answers with each, and says in words what is wrong', async () => {
    const client = new Client({ name: 'transcript', version: '0.0.0' })
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: command(['--out', await siteFolder()]),
      stderr: 'pipe',
    })
    let said = ''
    transport.stderr?.on('data', (bytes: Buffer) => {
      said += bytes.toString()
    })
    await client.connect(transport)

    expect(client.getServerVersion()).toMatchObject({ name: 'rostrum', title: 'Council of Ormond' })
    expect(client.getServerCapabilities()?.tools).toBeDefined()
    expect(client.getInstructions()).toContain('4 documents, 7 paragraphs')
    expect(client.getInstructions()).toContain('Check every quotation with verify_quote')

    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual([
      'search',
      'read_paragraph',
      'verify_quote',
      'count_by_year',
      'list_documents',
    ])
    for (const { title, description = '', inputSchema, outputSchema, annotations } of tools) {
      expect(title).toBeTruthy()
      expect(description.length).toBeGreaterThan(80)
      expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false })
      expect(outputSchema?.properties).toHaveProperty('searched')
      expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false })
    }

    const answers: [string, Record<string, unknown>, RegExp][] = [
      ['list_documents', {}, /^4 documents/u],
      ['search', { query: '"count their coins"' }, /^Found: 1 paragraph /u],
      ['search', { query: 'lighthouse' }, /^Not in this archive/u],
      ['read_paragraph', { paragraph: 'p-0000001' }, /^On the ferry · speech · Ana Verell · 1 December 1962/u],
      ['verify_quote', { quotation: 'nobody paid for them', speaker: 'Sandor' }, /^Confirmed/u],
      ['verify_quote', { quotation: 'The mills of Selby were idle, and nobody paid for them' }, /^Not confirmed/u],
      ['count_by_year', { query: 'boat' }, /^2 paragraphs with all the words, in 2 of the years/u],
    ]
    for (const [name, given, words] of answers) {
      const { text, isError } = await call(client, name, given)
      expect([name, isError]).toEqual([name, false])
      expect(text).toMatch(words)
      expect(text).toContain('Looked through: ')
    }

    expect(await call(client, 'search', { query: 'tax OR' })).toMatchObject({ isError: true, data: {} })
    expect((await call(client, 'verify_quote', {})).text).toContain('Invalid arguments')
    await expect(client.callTool({ name: 'delete_everything', arguments: {} })).rejects.toThrow('delete_everything')
    await client.close()
    expect(said).toBe('')
  })

  it.each([
    [
      ['--out', join('tests', 'nowhere')],
      /^tests\/nowhere\/search\/data\/start\.json can't be read\. Is the site built\? \(npm run build\)\n$/u,
    ],
    [['--site', 'http://127.0.0.1:9/'], /^A part of the search index \(start\.json\) could not be fetched\. .*\n$/u],
    [['--site', 'ftp://record.example/'], /^--site ftp:\/\/record\.example\/: expected the address of a site/u],
    [['--site', 'http://record.example/', '--out', 'out'], /^--out and --site: expected one of both/u],
    [['--port', '70000'], /^--port 70000: expected a whole number/u],
    [['--colour'], /^Unknown option '--colour'/u],
  ])('ends with one clear line for %j', (args, words) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, command(args), { encoding: 'utf8' })
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(words)
  })
})
