import { kept, keptFolders, manifestPath, openFolders, openHeader, securityHeaders } from './response-headers.ts'

/**
 * The text of the file `_headers`, which Cloudflare Pages and Netlify read in the folder that they serve. What several
 * rules say of one file they join by commas, so no file is matched by two rules with `Cache-Control`. Pages have no
 * such rule: both hosts by themselves have browsers ask for them each time.
 *
 * @param base path of the site, without a slash at its end
 * @param indexNames names in the folder of the index; those of folders end in a slash
 * @param formTargets origins of other sites that a form of the site sends to
 */
export function headersFile(base: string, indexNames: readonly string[], formTargets: readonly string[] = []): string {
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
    rule(`${base}/*`, securityHeaders(formTargets)),
    ...openFolders.map((folder) => rule(`${base}/${folder}/*`, { [openHeader.name]: openHeader.value })),
    ...patterns.map((pattern) => rule(`${base}/${pattern}`, { 'Cache-Control': kept })),
  ]
  return `${rules.join('\n')}\n`
}

function rule(path: string, headers: Readonly<Record<string, string>>): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')
}
