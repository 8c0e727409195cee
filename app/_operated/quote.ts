import { startPage } from '#app/_browser/start-page.tsx'
import { QuoteCheckField } from '#app/quote/quote-check.tsx'

startPage(QuoteCheckField)
