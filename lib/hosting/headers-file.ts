import { kept, keptFolders, manifestPath, securityHeaders } from './response-headers.ts'

/**
 * The file `_headers`, which Cloudflare Pages and Netlify read in the folder that they serve. What several of its rules say of
 * one file they join by commas, so no file is matched by two that say `Cache-Control`. Pages have none: both hosts let them be
 * kept and asked for again. `base` is the path of the site without a slash at its end, `indexNames` what lies in the folder of
 * the index: a folder's name ends in a slash.
 */
export function headersFile(base: string, indexNames: readonly string[]): string {
  const [index, ...folders] = [...keptFolders].reverse()
  const named = indexNames
    .map((name) => `${index}/${name}`)
    .filter((path) => path !== manifestPath)
    .sort()
  const patterns = [
    ...folders.reverse().map((folder) => `${folder}/*`),
    ...named.map((path) => (path.endsWith('/') ? `${path}*` : path)),
  ]
  const rules = [
    rule(`${base}/*`, securityHeaders),
    ...patterns.map((pattern) => rule(`${base}/${pattern}`, { 'Cache-Control': kept })),
  ]
  return `${rules.join('\n')}\n`
}

function rule(path: string, headers: Readonly<Record<string, string>>): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')
}
