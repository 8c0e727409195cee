import { useSay } from '#app/_browser/say-context.ts'
import type { Answer } from '#lib/search/answer/answer.ts'
import type { CountedForms } from '#lib/search/answer/counted-forms.ts'
import { excludeForm, includeForm } from '#lib/search/query/rewrite-query.ts'
import { useSearchAddress } from './search-address.ts'
import type { SearchParameters } from './search-parameters.ts'

/**
 * The written forms of the words that an answer counts, each a link to a search without it, and those left out, each a
 * link to a search with it.
 */
export function WordForms({ answer: { found, forms = [] }, request }: { answer: Answer; request: SearchParameters }) {
  // Where nothing has all the words, nothing was counted.
  const isCounted = found.paragraphs > 0
  const shownWords = forms.filter(
    ({ forms: counted, leftOut }) => (isCounted && countedForms(counted).length > 1) || leftOut.length > 0,
  )
  if (shownWords.length === 0) return null
  return (
    <dl className="mb-4 sans-sm text-soft *:flex *:flex-wrap *:gap-x-3">
      {shownWords.map((word) => (
        <FormsOfWord key={word.word} word={word} request={request} />
      ))}
    </dl>
  )
}

/** The forms that are in what was found; where nothing was found, all that were looked for. */
function countedForms(forms: CountedForms['forms']): CountedForms['forms'] {
  const found = forms.filter(({ paragraphs }) => paragraphs > 0)
  return found.length > 0 ? found : forms
}

function FormsOfWord({ word: { word, forms, leftOut }, request }: { word: CountedForms; request: SearchParameters }) {
  const say = useSay()
  const searchAddress = useSearchAddress()
  const counted = countedForms(forms)
  return (
    <div>
      <dt>{say('search.formsOf', { word })}</dt>
      {counted.map(({ form, paragraphs }) => (
        <dd key={form}>
          {counted.length === 1 ? (
            <FormName form={form} paragraphs={paragraphs} />
          ) : (
            <a
              href={searchAddress({ ...request, query: excludeForm(request.query, form) })}
              title={say('search.leaveOut', { form })}
            >
              <FormName form={form} paragraphs={paragraphs} />
              <span aria-hidden="true"> ×</span>
              <span className="sr-only">{say('search.leaveOut', { form })}</span>
            </a>
          )}
        </dd>
      ))}
      {leftOut.map((form) => (
        <dd key={form}>
          <a
            href={searchAddress({ ...request, query: includeForm(request.query, form) })}
            title={say('search.countAgain', { form })}
          >
            <s>{form}</s>
            <span className="sr-only">{say('search.countAgain', { form })}</span>
          </a>
        </dd>
      ))}
    </div>
  )
}

function FormName({ form, paragraphs }: { form: string; paragraphs: number }) {
  return (
    <>
      {form} <span className="font-normal text-faint">{paragraphs}</span>
    </>
  )
}
