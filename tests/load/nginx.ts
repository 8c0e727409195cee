import { type ChildProcess, spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const settings = (out: string, port: number, folder: string) => `worker_processes 2;
daemon off;
pid ${folder}/nginx.pid;
error_log stderr warn;
events { worker_connections 1024; }
http {
  types { text/html html; text/css css; text/javascript js; application/json json; image/svg+xml svg; }
  default_type application/octet-stream;
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  gzip on;
  gzip_types text/css text/javascript application/json image/svg+xml;
  server {
    listen 127.0.0.1:${port};
    root ${JSON.stringify(out)};
    index index.html;
    error_page 404 /404.html;
  }
}
`

/** Serves a folder by nginx, as a host would, with its settings in another. Ended with `kill()`. */
export function startNginx(out: string, port: number, folder: string): ChildProcess {
  const file = join(folder, 'nginx.conf')
  writeFileSync(file, settings(out, port, folder))
  return spawn('nginx', ['-c', file, '-e', 'stderr'], { stdio: ['ignore', 'inherit', 'inherit'] })
}
