import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { hasNginx } from '#scripts/nginx.ts'
import { invented } from '#tests/archives.ts'
import { freePort, untilAnswered } from '#tests/hosts/own-port.ts'
import { startLoadedNginx } from './nginx.ts'
import { sitePaths } from './site-paths.ts'
import { measureLoad } from './wrk.ts'

/*
 * `npm run test:load -- [--content FOLDER] [--out FOLDER] [--seconds N]`: a built site (of `npm run test:archives`, unless one is
 * named) behind nginx, and served by `npm run serve`, each asked over 200 connections for 30 seconds. Exit code 1 where a
 * request got no answer or an error. Needs wrk and nginx; what is missing is said and left out.
 */
const { values } = parseArgs({
  options: {
    content: { type: 'string', default: invented.content },
    out: { type: 'string', default: invented.out },
    seconds: { type: 'string', default: '30' },
  },
})
const out = resolve(values.out)
const folder = mkdtempSync(join(tmpdir(), 'load-'))
const isThere = (command: string) => spawnSync(command, ['-v']).error === undefined
const serve = (port: number) =>
  spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts', '--content', resolve(values.content), '--out', out], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })

try {
  if (!isThere('wrk')) console.log('Skipped: wrk is not installed.')
  else {
    if (hasNginx()) await tryServer('nginx', (port) => startLoadedNginx(out, port, folder))
    else console.log('Skipped: nginx is not installed.')
    await tryServer('npm run serve', serve)
  }
} finally {
  rmSync(folder, { recursive: true })
}

async function tryServer(name: string, start: (port: number) => ChildProcess): Promise<void> {
  const port = await freePort()
  const server = start(port)
  const ended = new Promise((done) => server.once('close', done))
  try {
    const address = `http://127.0.0.1:${port}`
    await untilAnswered(address, server)
    const load = measureLoad(address, sitePaths(out), Number(values.seconds), folder)
    const [requests, perSecond] = [load.requests, Math.round(load.perSecond)].map((figure) =>
      figure.toLocaleString('en'),
    )
    const errors = `${load.refused} refused, ${load.broken} broken, ${load.late} late`
    console.log(
      `${name}: ${requests} requests, ${perSecond} a second, median ${load.median}, 99 % ${load.slow}; ${errors}`,
    )
    const isAlive = server.exitCode === null && server.signalCode === null
    if (!isAlive) console.error(`${name} has ended.`)
    if (load.refused + load.broken + load.late > 0 || !isAlive) process.exitCode = 1
  } finally {
    server.kill()
    await ended
  }
}
