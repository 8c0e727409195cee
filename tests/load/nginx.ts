import type { ChildProcess } from 'node:child_process'
import { startNginx } from '#tests/hosts/start-nginx.ts'

/** Serves a folder by nginx, as a host would, with its settings in another, on both cores. Ended with `kill()`. */
export function startLoadedNginx(out: string, port: number, folder: string): ChildProcess {
  const http = `gzip on;
  gzip_types text/css application/javascript application/json image/svg+xml;
  server {
    listen 127.0.0.1:${port};
    root ${JSON.stringify(out)};
    index index.html;
    error_page 404 /404.html;
  }`
  return startNginx({ folder, http, workers: 2, connections: 1024 })
}
