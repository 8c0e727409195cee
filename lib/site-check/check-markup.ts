import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import type { SiteProblem } from './site-problem.ts'

/** The rules of the HTML Standard alone, without rules of style. */
const validator = new HtmlValidate(new StaticConfigLoader({ root: true, extends: ['html-validate:standard'] }))

/** Where the HTML of a page is not valid, by html-validate; `file` is its path below the site. */
export async function checkMarkup(file: string, html: string): Promise<SiteProblem[]> {
  const { results } = await validator.validateString(html, file)
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, message, ruleId }) => ({
      file,
      place: `${line}:${column}`,
      message: `${message} [${ruleId}]`,
    })),
  )
}
