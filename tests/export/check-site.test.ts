import { describe, expect, it } from 'vitest'
import { parseSiteLocation } from '#lib/site/addresses.ts'
import { checkSite } from '#lib/site-check/check-site.ts'
import { problemLine } from '#lib/site-check/site-problem.ts'
import { based, invented } from '#tests/archives.ts'

// Of one kind of page each is alike in larger archives: these two have all kinds, at the root and below a path.
describe.each([invented, based])('the built archive $name', ({ out, address }) => {
  it('has nothing wrong with it as a whole', async () => {
    const { pages, problems } = await checkSite(out, parseSiteLocation(address))
    expect(pages).toBeGreaterThan(50)
    expect(problems.map(problemLine)).toEqual([])
  })
})
