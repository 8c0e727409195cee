import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import type { SiteProblem } from './site-problem.ts'

/** The rules of the HTML Standard, without those of a style. */
const validator = new HtmlValidate(new StaticConfigLoader({ root: true, extends: ['html-validate:standard'] }))

/** Where a page is no valid HTML, by html-validate. */
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
