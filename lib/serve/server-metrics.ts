import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** What is measured of the cache of pages. */
export interface MeasuredCache {
  readonly bytes: number
  readonly count: number
}

/** What a server says of itself to Prometheus: of its process, of requests, and of answers that are not whole. */
export class ServerMetrics {
  readonly #registry = new Registry()
  readonly #requests: Counter<'sort' | 'status'>
  readonly #seconds: Histogram<'sort'>
  readonly #pages: Counter<'from'>
  readonly #notWhole: Counter

  constructor() {
    const registers = [this.#registry]
    collectDefaultMetrics({ register: this.#registry })
    this.#requests = new Counter({
      name: 'rostrum_requests_total',
      help: 'Requests that were answered, by their sort and the status of the answer.',
      labelNames: ['sort', 'status'],
      registers,
    })
    this.#seconds = new Histogram({
      name: 'rostrum_request_duration_seconds',
      help: 'Seconds from a request to the end of its answer.',
      labelNames: ['sort'],
      buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 20],
      registers,
    })
    this.#pages = new Counter({
      name: 'rostrum_pages_total',
      help: 'Pages that were sent, by whether they were in memory or had to be made.',
      labelNames: ['from'],
      registers,
    })
    this.#notWhole = new Counter({
      name: 'rostrum_answers_not_whole_total',
      help: 'Answers for which parts of the index were silent or late.',
      registers,
    })
  }

  /** Counts a request. */
  answered(sort: string, status: number, seconds: number): void {
    this.#requests.inc({ sort, status: String(status) })
    this.#seconds.observe({ sort }, seconds)
  }

  /** Counts an answer that is not of all there is. */
  notWhole(): void {
    this.#notWhole.inc()
  }

  /** Counts a page. */
  page(from: 'memory' | 'made'): void {
    this.#pages.inc({ from })
  }

  /** Measures, each time it is asked, what pages in memory take, and how many questions are being answered. */
  observe(cache: MeasuredCache | undefined, running: () => number): void {
    const registers = [this.#registry]
    const gauge = (name: string, help: string, value: () => number) =>
      new Gauge({
        name,
        help,
        registers,
        collect() {
          this.set(value())
        },
      })
    gauge('rostrum_questions_running', 'Questions that are being answered.', running)
    if (!cache) return
    gauge('rostrum_kept_pages', 'Pages in memory.', () => cache.count)
    gauge('rostrum_kept_page_bytes', 'Bytes of pages in memory.', () => cache.bytes)
  }

  /** All figures, in the form that Prometheus reads, with its media type. */
  async text(): Promise<{ type: string; body: string }> {
    return { type: this.#registry.contentType, body: await this.#registry.metrics() }
  }
}
