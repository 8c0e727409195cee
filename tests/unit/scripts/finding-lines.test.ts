import { describe, expect, test } from 'vitest'
import type { Finding } from '#lib/domain/finding.ts'
import { findingLines } from '#scripts/finding-lines.ts'

const finding = (severity: Finding['severity'], rule: string, file: string, message = 'it is so'): Finding => ({
  rule,
  severity,
  file,
  message,
})
const many = (count: number, severity: Finding['severity'], rule: string) =>
  Array.from({ length: count }, (_, index) => finding(severity, rule, `${rule}-${index + 1}.txt`))

describe('findings on a terminal', () => {
  test('show errors first, then a line for each kind of warning, then how many notes there are', () => {
    const findings = [...many(6, 'note', 'no-venue'), ...many(1200, 'warning', 'no-date'), ...many(2, 'error', 'empty')]
    expect(findingLines(findings, 'findings.json')).toEqual([
      'error: empty-1.txt: it is so [empty]',
      'error: empty-2.txt: it is so [empty]',
      'warning: 1,200 × no-date, first no-date-1.txt: it is so',
      'notes: 6 × no-venue',
      'All of them: findings.json',
    ])
  })

  test('are printed whole where there are few, and say nothing of a file with all', () => {
    const findings = [finding('note', 'no-venue', 'a.txt'), { ...finding('warning', 'no-date', 'b.txt'), line: 3 }]
    expect(findingLines(findings, 'findings.json')).toEqual([
      'warning: b.txt:3: it is so [no-date]',
      'note: a.txt: it is so [no-venue]',
    ])
  })

  test('name a file once', () => {
    expect(findingLines([finding('error', 'empty', 'a.txt', 'a.txt: the file is empty')], '')).toEqual([
      'error: a.txt: the file is empty [empty]',
    ])
  })

  test('count errors of one kind beyond those that a person reads', () => {
    const lines = findingLines(many(500, 'error', 'empty'), 'findings.json')
    expect(lines).toHaveLength(12)
    expect(lines.slice(-2)).toEqual(['error: … and 490 more of empty', 'All of them: findings.json'])
  })

  test('of nothing are no lines', () => {
    expect(findingLines([], 'findings.json')).toEqual([])
  })
})
