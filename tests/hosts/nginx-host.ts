import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Host, HostedArchive } from './host.ts'

/** Whether nginx is installed. */
export const hasNginx = spawnSync('nginx', ['-v']).error === undefined

/** Media types as Debian's package has them, as far as a site needs them. */
const types = `types { text/html html; text/css css; application/javascript js; application/json json; image/svg+xml svg;
  font/woff2 woff2; text/xml xml; text/plain txt; }`

/**
 * nginx with the file that the build made for it, of which only port and folder are changed. What Debian's own `nginx.conf` has
 * around it stands here, with folders that belong to the test.
 */
export async function startNginxHost({ out, base }: HostedArchive): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-nginx-'))
  // Its workers are another user.
  chmodSync(folder, 0o755)
  const root = join(folder, 'www')
  mkdirSync(dirname(join(root, base, 'site')), { recursive: true })
  if (base === '') symlinkSync(out, root)
  else {
    rmSync(join(root, base), { recursive: true })
    symlinkSync(out, join(root, base))
  }
  const port = await freePort()
  const site = readFileSync(join(dirname(out), 'hosting', 'nginx.conf'), 'utf8')
    .replace(/^ *listen \[::\]:80;$/m, '')
    .replace(/^ *listen 80;$/m, `listen 127.0.0.1:${port};`)
    .replace(/^ *root .*;$/m, `root ${root};`)
  writeFileSync(join(folder, 'site.conf'), site)
  const settings = `daemon off;
pid ${folder}/nginx.pid;
error_log stderr warn;
events { worker_connections 256; }
http {
  ${types}
  default_type application/octet-stream;
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  include ${folder}/site.conf;
}
`
  writeFileSync(join(folder, 'nginx.conf'), settings)
  const server = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise<void>((done) => server.once('close', () => done()))
  const origin = `http://127.0.0.1:${port}`
  await untilAnswered(origin, server)
  return {
    origin,
    close: async () => {
      server.kill()
      await ended
      rmSync(folder, { recursive: true })
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Rejects where the server ends before it answers, or does not within half a minute. */
async function untilAnswered(origin: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300 && server.exitCode === null; tries += 1) {
    if (await fetch(origin).catch(() => undefined)) return
    await setTimeout(100)
  }
  throw new Error(`nginx gave no answer at ${origin}`)
}
