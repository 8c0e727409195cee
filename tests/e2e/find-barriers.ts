import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** Rules that axe leaves out unless they are asked for: the size of what is pointed at (WCAG 2.2, 2.5.8), and those it tries out. */
const furtherRules = [
  'target-size',
  'label-content-name-mismatch',
  'focus-order-semantics',
  'p-as-heading',
  'table-fake-caption',
  'td-has-header',
  'css-orientation-lock',
  'meta-refresh-no-exceptions',
]

/**
 * What axe finds wrong on a page as it is now: rules of WCAG 2.0 to 2.2 at levels A and AA, and what is good practice
 * beyond them. Each with the elements that it is about.
 *
 * @param within selector of the one part that is looked at; the whole page without it
 */
export async function findBarriers(page: Page, within?: string): Promise<string[]> {
  const rules = Object.fromEntries(furtherRules.map((rule) => [rule, { enabled: true }]))
  const builder = new AxeBuilder({ page }).options({ rules })
  const { violations } = await (within === undefined ? builder : builder.include(within)).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}
