import { type ChildProcess, spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface NginxSettings {
  /** Where its settings and what it writes for itself lie. */
  folder: string
  /** What it serves: directives within `http`. */
  http: string
  workers?: number
  connections?: number
}

/**
 * Starts nginx with what Debian's own `nginx.conf` has around a site, in folders that belong to the test. It writes its errors to
 * this process's. Ended with `kill()`.
 */
export function startNginx({ folder, http, workers = 1, connections = 256 }: NginxSettings): ChildProcess {
  const file = join(folder, 'nginx.conf')
  const settings = `worker_processes ${workers};
daemon off;
pid ${folder}/nginx.pid;
error_log stderr warn;
events { worker_connections ${connections}; }
http {
  types {
    text/html html; text/css css; application/javascript js; application/json json; image/svg+xml svg;
    font/woff2 woff2; text/xml xml; text/plain txt;
  }
  default_type application/octet-stream;
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  ${http}
}
`
  writeFileSync(file, settings)
  return spawn('nginx', ['-c', file, '-e', 'stderr'], { stdio: ['ignore', 'ignore', 'inherit'] })
}
