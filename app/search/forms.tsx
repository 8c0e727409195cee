import type { Answer } from '#lib/search/answer/answer.ts'
import type { CountedForms } from '#lib/search/answer/counted-forms.ts'
import { excludeForm, includeForm } from '#lib/search/query/rewrite-query.ts'
import { type Asked, addressOf } from './asked.ts'
import { searchWords } from './words.ts'

/** Which written forms of its words an answer counts, each to be left out, and those left out to be counted again. */
export function Forms({ answer: { found, forms = [] }, asked }: { answer: Answer; asked: Asked }) {
  // Where nothing has all the words, nothing was counted.
  const isCounted = found.paragraphs > 0
  const telling = forms.filter(
    ({ forms: own, leftOut }) => (isCounted && counted(own).length > 1) || leftOut.length > 0,
  )
  if (telling.length === 0) return null
  return (
    <dl className="search-forms">
      {telling.map((word) => (
        <FormsOfWord key={word.word} word={word} asked={asked} />
      ))}
    </dl>
  )
}

/** Forms that stand in what was found; where nothing was found, all that were looked for. */
function counted(forms: CountedForms['forms']): CountedForms['forms'] {
  const found = forms.filter(({ paragraphs }) => paragraphs > 0)
  return found.length > 0 ? found : forms
}

function FormsOfWord({ word: { word, forms, leftOut }, asked }: { word: CountedForms; asked: Asked }) {
  const own = counted(forms)
  return (
    <div>
      <dt>{searchWords.formsOf(word)}</dt>
      {own.map(({ form, paragraphs }) => (
        <dd key={form}>
          {own.length === 1 ? (
            <FormName form={form} paragraphs={paragraphs} />
          ) : (
            <a href={addressOf({ ...asked, query: excludeForm(asked.query, form) })} title={searchWords.leaveOut(form)}>
              <FormName form={form} paragraphs={paragraphs} />
              <span aria-hidden="true"> ×</span>
              <span className="visually-hidden">{searchWords.leaveOut(form)}</span>
            </a>
          )}
        </dd>
      ))}
      {leftOut.map((form) => (
        <dd key={form}>
          <a href={addressOf({ ...asked, query: includeForm(asked.query, form) })} title={searchWords.countAgain(form)}>
            <s>{form}</s>
            <span className="visually-hidden">{searchWords.countAgain(form)}</span>
          </a>
        </dd>
      ))}
    </div>
  )
}

function FormName({ form, paragraphs }: { form: string; paragraphs: number }) {
  return (
    <>
      {form} <span className="search-count">{paragraphs}</span>
    </>
  )
}
