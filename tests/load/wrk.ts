import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What many readers at once got from a server. */
export interface Load {
  requests: number
  perSecond: number
  /** Answers that were an error: 400 and above. */
  refused: number
  /** Connections that could not be made, read or written. */
  broken: number
  /** Requests that waited longer than 20 seconds. */
  late: number
  /** Time of an answer: median and 99th of a hundred, as wrk writes them. */
  median: string
  slow: string
}

/** Asks for each of the paths in turn. */
const script = (paths: readonly string[]) => `local paths = { ${paths.map((path) => JSON.stringify(path)).join(', ')} }
local at = 0
request = function()
  at = at % #paths + 1
  return wrk.format("GET", paths[at])
end
`

/**
 * Asks a server for paths over 200 connections for some seconds. Throws where wrk can't be run or what it says can't be read.
 */
export function measureLoad(address: string, paths: readonly string[], seconds: number, folder: string): Load {
  const file = join(folder, 'paths.lua')
  writeFileSync(file, script(paths))
  const options = [
    '--threads',
    '2',
    '--connections',
    '200',
    '--duration',
    `${seconds}s`,
    '--timeout',
    '20s',
    '--latency',
    '--script',
    file,
  ]
  const output = execFileSync('wrk', [...options, address], { encoding: 'utf8' })
  const number = (pattern: RegExp, otherwise?: string) => {
    const found = pattern.exec(output)?.[1] ?? otherwise
    if (found === undefined) throw new Error(`wrk did not say ${pattern}:\n${output}`)
    return found
  }
  const sockets = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(output)?.slice(1) ?? []
  const [connect = 0, read = 0, write = 0, late = 0] = sockets.map(Number)
  return {
    requests: Number(number(/(\d+) requests in/)),
    perSecond: Number(number(/Requests\/sec:\s+([\d.]+)/)),
    refused: Number(number(/Non-2xx or 3xx responses: (\d+)/, '0')),
    broken: connect + read + write,
    late,
    median: number(/50%\s+(\S+)/),
    slow: number(/99%\s+(\S+)/),
  }
}
