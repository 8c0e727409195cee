import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { askedAgain, kept, securityHeaders } from '#lib/hosting/response-headers.ts'
import { cloudFrontPolicy, s3Script } from '#lib/hosting/s3.ts'

const folder = mkdtempSync(join(tmpdir(), 'rostrum-s3-'))
const log = join(folder, 'log')

/** A command `aws` that writes down how it is called, an argument a line. */
beforeAll(() => {
  mkdirSync(join(folder, 'bin'))
  mkdirSync(join(folder, 'hosting'))
  writeFileSync(join(folder, 'bin', 'aws'), `#!/bin/sh\nprintf '%s\\n' "$@" --- >> "${log}"\n`, { mode: 0o755 })
  writeFileSync(join(folder, 'hosting', 's3.sh'), s3Script('/river', "it's out"))
})

afterAll(() => rmSync(folder, { recursive: true }))

function run(...args: string[]): { status: number | null; calls: string[][] } {
  writeFileSync(log, '')
  const env = { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}` }
  const { status } = spawnSync('sh', [join(folder, 'hosting', 's3.sh'), ...args], { env })
  const calls = readFileSync(log, 'utf8').split('---\n').slice(0, -1)
  return { status, calls: calls.map((call) => call.trimEnd().split('\n')) }
}

/** Whether a call takes a file: the last filter that matches it decides, as the command's reference says. */
function takes(call: readonly string[], path: string): boolean {
  return call.reduce((taken, word, at) => {
    const pattern = call[at + 1] ?? ''
    const isMeant = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
    if (!isMeant || !/^--(?:in|ex)clude$/.test(word)) return taken
    return word === '--include'
  }, true)
}

describe('the script for a bucket', () => {
  it.each([
    ['assets/site.0a1b.css', kept],
    ['search/data/0a1b/whole.bin', kept],
    ['search/data/start.json', askedAgain],
    ['search/index.html', askedAgain],
    ['index.html', askedAgain],
  ])('gives %s its time once, before anything is removed', (path, cache) => {
    const { status, calls } = run('bucket')
    expect(status).toBe(0)
    const [removing, ...storing] = [...calls].reverse()
    expect(removing).toContain('--delete')
    expect(storing.map((call) => call.includes('--delete'))).toEqual([false, false])
    const times = storing.filter((call) => takes(call, path)).map((call) => call[call.indexOf('--cache-control') + 1])
    expect(times).toEqual([cache])
  })

  it('hands on what else is asked for, and the folders as they are named', () => {
    const { calls } = run('bucket', '--endpoint-url', 'https://store.example')
    expect(calls).toHaveLength(3)
    for (const call of calls) {
      expect(call.slice(0, 4)).toEqual(['s3', 'sync', `${folder}/hosting/../it's out`, 's3://bucket/river/'])
      expect(call.slice(-2)).toEqual(['--endpoint-url', 'https://store.example'])
    }
  })

  it('does nothing without a bucket', () => {
    const { status, calls } = run()
    expect([status === 0, calls]).toEqual([false, []])
  })
})

const named = z.object({
  Name: z.string(),
  SecurityHeadersConfig: z.object({ ContentSecurityPolicy: z.object({ ContentSecurityPolicy: z.string() }) }),
  CustomHeadersConfig: z.object({ Quantity: z.number(), Items: z.array(z.object({ Header: z.string() })) }),
})

describe('the headers for CloudFront', () => {
  it('are those of every other host', () => {
    const config = named.parse(JSON.parse(cloudFrontPolicy('record.example')))
    expect(config.Name).toBe('record-example')
    expect(config.SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy).toBe(
      securityHeaders()['Content-Security-Policy'],
    )
    expect(config.CustomHeadersConfig).toEqual({
      Quantity: 1,
      Items: [expect.objectContaining({ Header: 'Permissions-Policy' })],
    })
  })
})
