import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Host, HostedArchive } from './host.ts'
import { freePort, untilAnswered } from './own-port.ts'
import { startNginx } from './start-nginx.ts'

/**
 * nginx with the file that the build made for it, of which only port and folder are changed.
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
  const server = startNginx({ folder, http: `include ${folder}/site.conf;` })
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
