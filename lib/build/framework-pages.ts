import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { Addresses } from '#lib/site/addresses.ts'
import { contentSecurityPolicy, referrerPolicy } from '#lib/site/content-security-policy.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** Where the framework says which letters the page is in: what it says of itself must come early, but not before. */
const charset = /<meta charset="?utf-8"?\s*\/?>/i

/** Types of scripts that run; what has another one is data (HTML, "prepare the script element"). */
const runs = /^$|^module$|^(?:text|application)\/(?:x-)?(?:java|ecma)script$/i

/**
 * Writes into the pages that Next made what they may load and run, which other pages are rendered with: its inline scripts
 * are known once they are written. Throws where a page is missing, or has what the policy forbids.
 */
export async function addPolicies(folder: string, addresses: Addresses): Promise<void> {
  const operated = [addresses.search(), addresses.trends(), addresses.quote()].map(addresses.outputFile)
  for (const file of [...operated, '404.html', '404/index.html', '_not-found/index.html']) {
    const path = join(folder, file)
    await writeFile(path, withPolicy(await readFile(path, 'utf8'), file))
  }
}

/** A page of Next's with its policy; `file` is its name in errors. */
export function withPolicy(html: string, file: string): string {
  const scripts = new Set<string>()
  for (const element of elements(parse(html))) {
    const forbidden = forbiddenIn(element)
    if (forbidden)
      throw new Error(`${file}: has ${forbidden}, which its Content-Security-Policy forbids; please report this`)
    if (isInlineScript(element)) scripts.add(hashOf(textOf(element)))
  }
  if (!charset.test(html)) throw new Error(`${file}: has no <meta charset="utf-8">; please report this`)
  const policy = contentSecurityPolicy([...scripts])
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

/** As a policy names a script: the SHA-256 of its text in UTF-8, in Base64. */
function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`
}
