import { spawn } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assistantServer } from '#lib/assistant/assistant-server.ts'
import { type AssistantHttpServer, serveAssistantHttp } from '#lib/assistant/serve-http.ts'
import { SiteConnection } from '#lib/assistant/site-connection.ts'
import { siteInFolder } from '#lib/assistant/site-source.ts'
import { fetchNode, fetchPackage } from '#scripts/fetch-package.ts'
import { siteFolder } from '#tests/unit/assistant/invented-site.ts'

/** The suite of the protocol itself, which needs a newer Node than Rostrum does. */
const suite = fetchPackage(
  '@modelcontextprotocol/conformance@0.1.16',
  '@modelcontextprotocol/conformance/dist/index.js',
)
const node = Number(process.versions.node.split('.')[0]) >= 22 ? { path: process.execPath } : fetchNode('22')
const missing = [suite, node].flatMap((one) => ('problem' in one && one.problem !== undefined ? [one.problem] : []))

/**
 * What the suite can ask of any server. Its other scenarios call tools, resources and prompts of their own (`test_simple_text`,
 * `test://…`), or want what this server doesn't have: logging, completion, resources, prompts, sessions.
 */
const scenarios = ['server-initialize', 'ping', 'tools-list', 'dns-rebinding-protection']

const title = 'the server of the Model Context Protocol, as its conformance suite sees it'
const describeOrSkip = missing.length === 0 ? describe : describe.skip

describeOrSkip(missing.length === 0 ? title : `${title} (skipped: ${missing.join('; ')})`, () => {
  let served: AssistantHttpServer
  beforeAll(async () => {
    const connection = await SiteConnection.open(siteInFolder(await siteFolder()))
    served = await serveAssistantHttp(() => assistantServer(connection, '0.0.0'), 0)
  })
  afterAll(() => served.close())

  it.each(scenarios)('%s', async (scenario) => {
    const output = await new Promise<string>((done, fail) => {
      const child = spawn(node.path ?? '', [
        suite.path ?? '',
        'server',
        '--url',
        served.address,
        '--scenario',
        scenario,
      ])
      let said = ''
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (bytes: Buffer) => (said += bytes.toString()))
      child.once('error', fail)
      child.once('close', () => done(said))
    })
    expect(output).toMatch(/Passed: (\d+)\/\1, 0 failed, 0 warnings/u)
    expect(output).not.toContain('Passed: 0/0')
  })
})
