import type { ServerMetrics } from '#lib/serve/server-metrics.ts'
import type { RequestHandler } from './server.ts'

/** What says to the machines that run a server how it is. */
export interface OperatorOptions {
  metrics: ServerMetrics
  /** Rejects where questions can't be answered at this moment. */
  checkReady: () => Promise<void>
  /** Whether a proxy of the operator's own stands before the server: what comes through it is from outside. */
  isBehindProxy: boolean
}

/** Milliseconds after which what is asked whether it is ready counts as not. */
const readyTime = 3000

/**
 * Answers `/healthz` (it runs), `/readyz` (it can answer) and `/metrics`, which lie beside the site, whatever its base path. For those who
 * come through a proxy they are not there.
 */
export function operatorHandler({ metrics, checkReady, isBehindProxy }: OperatorOptions): RequestHandler {
  const isReady = async () => {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, fail) => {
      timer = setTimeout(() => fail(new Error('no answer in time')), readyTime)
    })
    try {
      await Promise.race([checkReady(), late])
      return true
    } catch {
      return false
    } finally {
      clearTimeout(timer)
    }
  }
  return {
    async answer(request, response, { path }, headers) {
      if (path !== '/healthz' && path !== '/readyz' && path !== '/metrics') return undefined
      if (isBehindProxy && request.headers['x-forwarded-for'] !== undefined) return undefined
      const all = { ...headers, 'Cache-Control': 'no-store' }
      const say = (status: number, text: string, more: Record<string, string> = {}) => {
        response.writeHead(status, { ...all, 'Content-Type': 'text/plain;charset=utf-8', ...more }).end(text)
        return path.slice(1)
      }
      if (request.method !== 'GET' && request.method !== 'HEAD') return say(405, '', { Allow: 'GET, HEAD' })
      if (path === '/metrics') {
        const { type, body } = await metrics.text()
        return say(200, body, { 'Content-Type': type })
      }
      const ready = path === '/healthz' || (await isReady())
      return ready ? say(200, 'ok\n') : say(503, 'The index can not be asked.\n', { 'Retry-After': '5' })
    },
  }
}
