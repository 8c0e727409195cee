import type { SiteLocation } from '#lib/site/addresses.ts'
import { documentFileForms } from '#lib/site/document-files.ts'
import {
  askedAgain,
  compressedTypes,
  kept,
  keptFolders,
  manifestPath,
  openFolders,
  openHeader,
  securityHeaders,
} from './response-headers.ts'

/** A path that nginx reads as it is written: without the signs of its variables, blocks and ends of words. */
const plain = /^[\w.~/%@+,=-]*$/

/** What nginx is told of a site besides its address. */
interface NginxOptions {
  /** Origins of other sites that a form of the site sends to. */
  formTargets?: readonly string[]
  /** Folders of the lists of further languages, each with a page of its own for what is not found. */
  folders?: readonly string[]
}

/**
 * The text of a file for nginx's `conf.d/`: a server for the site over plain HTTP, to which whoever keeps it adds a
 * certificate. Throws where the path of the site's address has signs that nginx would read as its own.
 */
export function nginxConfiguration(
  { origin, base }: SiteLocation,
  { formTargets = [], folders: languageFolders = [] }: NginxOptions = {},
): string {
  if (!plain.test(base))
    throw new Error(
      `${base}: nginx would read signs of this path as its own; use letters, digits, - and _ in "address"`,
    )
  const host = origin === undefined ? undefined : new URL(origin).hostname
  const root = `/var/www/${host ?? 'rostrum'}`
  const name = (host ?? 'rostrum').replaceAll(/\W/g, '_')
  const variable = `$cache_control_${name}`
  const open = `$open_access_${name}`
  const folders = keptFolders.map(escaped).join('|')
  const notFound = languageFolders
    .map((folder) => `  location ${base}/${folder}/ { error_page 404 ${base}/${folder}/404.html; }\n`)
    .join('')
  const typed = documentFileForms
    .filter(({ type }) => type !== 'text/plain')
    .map(({ form, type }) => `  location ~ ${escaped(`.${form}`)}$ { types { } default_type ${type}; }`)
    .join('\n')
  const policies = Object.entries(securityHeaders(formTargets)).map(
    ([name, value]) => `  add_header ${name} "${value}" always;`,
  )
  return `# Made by npm run build, and written anew each time: copy it to /etc/nginx/conf.d/ and change it there.

# Files whose names change with their content are kept; all others are asked for each time.
map $uri ${variable} {
  default "${askedAgain}";
  "~^${escaped(`${base}/${manifestPath}`)}$" "${askedAgain}";
  "~^${escaped(base)}/(?:${folders})/" "${kept}";
}

# Data to take away, which pages of other sites may read. A header without a value is not sent.
map $uri ${open} {
  default "";
  "~^${escaped(base)}/(?:${openFolders.map(escaped).join('|')})/" "${openHeader.value}";
}

server {
  listen 80;
  listen [::]:80;
  server_name ${host ?? '_'};

  # What is in out/ belongs into ${root}${base}/
  root ${root};
  index index.html;
  error_page 404 ${base}/404.html;
${notFound}  absolute_redirect off;
  server_tokens off;

  charset utf-8;
  charset_types ${compressedTypes.join(' ')};

  # Documents in other forms: by the end of their names nginx knows no type, or another.
${typed}

  # The search's .bin files are compressed already, and read in parts: they stay as they are.
  gzip on;
  gzip_vary on;
  gzip_min_length 1000;
  gzip_types ${compressedTypes.join(' ')};

  add_header Cache-Control ${variable} always;
  add_header ${openHeader.name} ${open} always;
${policies.join('\n')}
}
`
}

/** A regular expression that matches this text alone. */
function escaped(text: string): string {
  return text.replaceAll(/[.+*?^$()[\]{}|\\]/g, '\\$&')
}
