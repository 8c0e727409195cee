import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { Addresses } from '#lib/site/addresses.ts'
import { contentSecurityPolicy, referrerPolicy } from '#lib/site/content-security-policy.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/**
 * The declaration of a page's encoding: it must come first, and the policy right behind it, since a policy holds only
 * for what follows.
 */
const charset = /<meta charset="?utf-8"?\s*\/?>/i

/** Types of scripts that run; a script of another type is data (HTML, "prepare the script element"). */
const runs = /^$|^module$|^(?:text|application)\/(?:x-)?(?:java|ecma)script$/i

/**
 * Writes the Content-Security-Policy into the pages that Next made; pages that show are rendered with it. Only now are
 * Next's inline scripts known, which the policy has to name by their hashes. Rejects where a page is missing, or has
 * what the policy forbids.
 *
 * @param folder of the exported site
 * @param formTargets origins of other sites that a form of the search page sends to
 */
export async function addPolicies(
  folder: string,
  addresses: Addresses,
  formTargets: readonly string[] = [],
): Promise<void> {
  const { search, trends, quote, compare, watch } = addresses
  const operated = [search(), trends(), quote(), compare(), watch()].map(addresses.outputFile)
  for (const file of [...operated, '404.html', '404/index.html', '_not-found/index.html']) {
    const path = join(folder, file)
    const targets = file === addresses.outputFile(search()) ? formTargets : []
    await writeFile(path, withPolicy(await readFile(path, 'utf8'), file, targets))
  }
}

/**
 * The HTML of one of Next's pages with its policy; `file` is its name in errors. Throws where the page has what the
 * policy forbids, or declares no encoding.
 */
export function withPolicy(html: string, file: string, formTargets: readonly string[] = []): string {
  const scripts = new Set<string>()
  for (const element of elements(parse(html))) {
    const forbidden = forbiddenIn(element)
    if (forbidden)
      throw new Error(`${file}: has ${forbidden}, which its Content-Security-Policy forbids; please report this`)
    if (isInlineScript(element)) scripts.add(hashOf(textOf(element)))
  }
  if (!charset.test(html)) throw new Error(`${file}: has no <meta charset="utf-8">; please report this`)
  const policy = contentSecurityPolicy({ scripts: [...scripts], formTargets })
  const said = `<meta http-equiv="Content-Security-Policy" content="${policy}"/><meta name="referrer" content="${referrerPolicy}"/>`
  return html.replace(charset, (meta) => `${meta}${said}`)
}

function* elements(node: Node): Generator<Element> {
  if ('tagName' in node) yield node
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child)
}

function forbiddenIn({ tagName, attrs }: Element): string | undefined {
  if (tagName === 'style') return 'a <style> element'
  const inline = attrs.find(({ name }) => name === 'style' || name.startsWith('on'))
  return inline && `<${tagName} ${inline.name}="${inline.value}">`
}

function isInlineScript({ tagName, attrs }: Element): boolean {
  const attribute = (wanted: string) => attrs.find(({ name }) => name === wanted)?.value
  return tagName === 'script' && attribute('src') === undefined && runs.test((attribute('type') ?? '').trim())
}

function textOf({ childNodes }: Element): string {
  return childNodes.map((node) => ('value' in node ? node.value : '')).join('')
}

/** The name of a script in a policy: the SHA-256 of its text in UTF-8, in Base64. */
function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`
}
