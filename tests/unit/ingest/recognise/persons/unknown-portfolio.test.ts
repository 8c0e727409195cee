import { describe, expect, it } from 'vitest'
import { unknownPortfolioLength } from '#lib/ingest/recognise/persons/unknown-portfolio.ts'

/** What a ministry is for, as far as words behind it show. */
const portfolio = (office: string, after: string) => after.slice(0, unknownPortfolioLength(office, after))

describe('what a ministry is for, that no list knows', () => {
  it.each([
    ['Minister', ' of Rivers Ana Verell', ' of Rivers'],
    ['Secretary', ' for Rivers and Weirs Ana Verell,', ' for Rivers and Weirs'],
    ['COMMISSIONER', ' for the Rivers Ana Verell at', ' for the Rivers'],
    ['Prime Minister', ' of Rivers Ana Verell.', ' of Rivers'],
  ])('ends before the two words of a name: %s%s', (office, after, found) => {
    expect(portfolio(office, after)).toBe(found)
  })

  it.each([
    ['Keeper', ' of Rivers Ana Verell'],
    ['Secretary-General', ' of Rivers Ana Verell'],
    ['Minister', ' of Rivers Ana Maria Verell'],
    ['Minister', ' of Rivers Ana'],
    ['Minister', ' of Education Ana Verell'],
    ['Minister', ' of Ports Inclusion Verell'],
    ['Minister', ' of Rural Ana Verell'],
    ['Minister', ' in Rivers Ana Verell'],
  ])('is not sure: %s%s', (office, after) => expect(portfolio(office, after)).toBe(''))
})
