import { describe, expect, it } from 'vitest'
import { headersFile } from '#lib/hosting/headers-file.ts'
import { kept } from '#lib/hosting/response-headers.ts'

const text = headersFile('/river', ['start.json', '0a1b/', 'worker-1.js'])
const rules = text.split(/\n(?=\/)/).map((rule) => rule.trim().split('\n'))

describe('the file _headers', () => {
  it('says the policies of every file, what other sites may read, and how long those are kept whose names change', () => {
    expect(rules.map(([path]) => path)).toEqual([
      '/river/*',
      '/river/data/*',
      '/river/api/*',
      '/river/assets/*',
      '/river/search/data/0a1b/*',
      '/river/search/data/worker-1.js',
    ])
    expect(rules[0]?.join('\n')).toContain("\n  Content-Security-Policy: connect-src 'self';")
    expect(rules[0]?.join('\n')).not.toContain('Cache-Control')
    expect(rules.slice(1, 3).map(([, header]) => header)).toEqual(Array(2).fill('  Access-Control-Allow-Origin: *'))
    expect(rules.slice(3).map(([, header]) => header)).toEqual(Array(3).fill(`  Cache-Control: ${kept}`))
  })

  it('has what Cloudflare reads: at most 100 rules, lines of at most 2,000 characters, one * in each path', () => {
    expect(rules.length).toBeLessThanOrEqual(100)
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(2000)
    expect(rules.filter(([path]) => path?.slice(0, -1).includes('*'))).toEqual([])
  })
})
