import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Kinds of what Lighthouse scores, in the order in which it names them. */
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** An audit that a page did not pass wholly. */
export interface FailedAudit {
  id: string
  /** What Lighthouse says of it: `Potential savings of 12 KiB`. */
  said: string
}

/** What Lighthouse found of a page. */
export interface LighthouseResult {
  /** 0 to 100, in the order of `categories`. */
  scores: number[]
  /** Milliseconds to the first and to the largest paint, and for which scripts kept the page busy. */
  firstPaint: number
  largestPaint: number
  blocked: number
  /** Cumulative layout shift. */
  shift: number
  /** Bytes that were transferred: of all, of scripts, of fonts. */
  bytes: { all: number; scripts: number; fonts: number }
  failed: FailedAudit[]
}

interface Report {
  runtimeError?: { message: string }
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>
  audits: Record<
    string,
    {
      score: number | null
      scoreDisplayMode: string
      numericValue?: number
      displayValue?: string
      title: string
      details?: { items?: { resourceType?: string; transferSize?: number }[] }
    }
  >
}

/**
 * Runs Lighthouse once on a page, with its settings for a phone: a slow line and a processor four times slower, both
 * worked out of what was measured. Rejects where it fails.
 *
 * @param command path of Lighthouse's command
 * @param browser path of Chromium
 */
export async function runLighthouse(command: string, browser: string, url: string): Promise<LighthouseResult> {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-lighthouse-'))
  try {
    const output = join(folder, 'report.json')
    const flags = ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])].join(' ')
    const args = [command, url, '--output=json', `--output-path=${output}`, '--quiet', `--chrome-flags=${flags}`]
    await ended(process.execPath, args, { ...process.env, CHROME_PATH: browser })
    return readReport(JSON.parse(await readFile(output, 'utf8')))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function ended(command: string, args: string[], env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (part) => {
      said += part
    })
    child.once('error', fail)
    child.once('close', (code) =>
      code === 0 ? done() : fail(new Error(`Lighthouse ended with ${code}: ${said.slice(-600)}`)),
    )
  })
}

function readReport(report: Report): LighthouseResult {
  if (report.runtimeError) throw new Error(`Lighthouse: ${report.runtimeError.message}`)
  const { audits } = report
  const value = (id: string) => audits[id]?.numericValue ?? Number.NaN
  const requests = audits['network-requests']?.details?.items ?? []
  const bytes = (type?: string) =>
    requests
      .filter(({ resourceType }) => type === undefined || resourceType === type)
      .reduce((sum, { transferSize = 0 }) => sum + transferSize, 0)
  const weighed = new Set(
    categories.flatMap((id) =>
      (report.categories[id]?.auditRefs ?? [])
        .filter(({ weight }) => weight > 0 || id === 'performance')
        .map((one) => one.id),
    ),
  )
  return {
    scores: categories.map((id) => Math.round((report.categories[id]?.score ?? Number.NaN) * 100)),
    firstPaint: value('first-contentful-paint'),
    largestPaint: value('largest-contentful-paint'),
    blocked: value('total-blocking-time'),
    shift: value('cumulative-layout-shift'),
    bytes: { all: bytes(), scripts: bytes('Script'), fonts: bytes('Font') },
    failed: Object.entries(audits)
      .filter(
        ([id, { score, scoreDisplayMode }]) =>
          weighed.has(id) && score !== null && score < 0.9 && scoreDisplayMode !== 'informative',
      )
      .map(([id, { title, displayValue }]) => ({ id, said: displayValue ?? title })),
  }
}
