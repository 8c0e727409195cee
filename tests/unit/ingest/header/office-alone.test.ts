import { describe, expect, it } from 'vitest'
import { isOfficeAlone } from '#lib/ingest/header/office-alone.ts'

describe('an office alone on its line', () => {
  it.each(['PRIME MINISTER', 'PR1ME MINISTER', 'PRIME MINISTFR'])('%s, as it may be misread', (line) => {
    expect(isOfficeAlone(line, undefined)).toBe(true)
  })

  it('is none above the name of who holds it', () => {
    expect(isOfficeAlone('PRIME MINISTER', 'Ivo Sandor')).toBe(false)
    expect(isOfficeAlone('PRIME MINISTER', 'The quays of Selby')).toBe(true)
  })

  it.each(['Prime Minister', 'KEEPER OF THE LAMPS OF SELBY', ''])('is not %j', (line) => {
    expect(isOfficeAlone(line, undefined)).toBe(false)
  })
})
