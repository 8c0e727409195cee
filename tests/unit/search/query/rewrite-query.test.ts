import { describe, expect, it } from 'vitest'
import { unknownFields } from '#lib/search/query/lexemes.ts'
import {
  addFilter,
  correctField,
  excludeForm,
  filtersOf,
  includeForm,
  quoteWords,
  removeFilters,
  removeFilterValue,
  unquotePhrases,
} from '#lib/search/query/rewrite-query.ts'
import { asSingleQuery } from '#lib/search/query/split-queries.ts'

describe('rewriting a query', () => {
  it('takes words exactly', () => {
    expect(quoteWords('goverment of Tokayev "old mill"', ['goverment', 'tokayev'])).toBe(
      '"goverment" of "Tokayev" "old mill"',
    )
  })

  it('narrows it, with quotation marks where the value has spaces', () => {
    expect(addFilter('toll ', 'speaker', 'Ana Verell')).toBe('toll speaker:"Ana Verell"')
    expect(addFilter('toll', 'year', '2019')).toBe('toll year:2019')
    expect(addFilter('', 'venue', 'The "Old" Hall')).toBe('venue:"The Old Hall"')
  })

  it('leaves a written form out, and takes that back', () => {
    expect(excludeForm('women of Selby', 'woman')).toBe('women of Selby -form:woman')
    expect(includeForm('women -form:woman of Selby', 'woman')).toBe('women of Selby')
  })

  it('takes a whole choice back', () => {
    expect(removeFilters('year:2019 toll  year:2020 -lang:ru', 'year')).toBe('toll -lang:ru')
  })

  it('takes one value back and keeps the others', () => {
    expect(removeFilterValue('toll year:2019..2020', 'year', '2019', ['2019', '2020'])).toBe('toll year:2020')
    expect(removeFilterValue('toll speaker:verell mill', 'speaker', 'Ana Verell', ['Ana Verell'])).toBe('toll mill')
  })

  it('takes phrases for words', () => {
    expect(unquotePhrases('the “old mill” toll -"new weir"')).toBe('the old mill toll -"new weir"')
    expect(unquotePhrases('old mill venue:"Town hall"')).toBeUndefined()
  })

  it('tells what it asks of documents from the rest', () => {
    expect(filtersOf('toll year:1700 -lang:ru mill')).toEqual({ written: ['year:1700', '-lang:ru'], rest: 'toll mill' })
  })

  it('makes one term of it', () => {
    expect(asSingleQuery('toll, mill "sold, and paid" 42,500')).toBe('toll mill "sold, and paid" 42,500')
  })
})

describe('fields that there are not', () => {
  it('are found, but no address of the web, and no colon before a space', () => {
    const query = 'toll Re:weir https://example.org at 12:30 Note: mill -spaeker:"Ana Verell" year:1862'
    expect(unknownFields(query).map(({ start, end }) => query.slice(start, end))).toEqual([
      'Re:weir',
      'spaeker:"Ana Verell"',
    ])
    expect(unknownFields('"weir foo:bar"')).toEqual([])
  })

  it('are corrected where one is like them', () => {
    const corrected = (query: string) => unknownFields(query).map((field) => correctField(query, field))
    expect(corrected('toll spaeker:verell')).toEqual(['toll speaker:verell'])
    expect(corrected('toll foo:bar')).toEqual([undefined])
    expect(corrected('toll yaer:1990 mill')).toEqual(['toll year:1990 mill'])
    expect(corrected('toll Vneue:"Town hall"')).toEqual(['toll venue:"Town hall"'])
    expect(corrected('toll colection:notes')).toEqual(['toll collection:notes'])
    expect(corrected('toll yxxr:1990')).toEqual([undefined])
    expect(corrected('toll spxxxer:verell')).toEqual([undefined])
  })
})
