import { type Interpretation, interpretationsOf } from '#lib/quote/reading/interpretations.ts'
import { checkQuotation, type QuoteCheck } from '#lib/quote/verdict/check-quotation.ts'
import type { PassageSource } from '#lib/search/lookup/passage-source.ts'
import { lazyImport } from '#lib/search/storage/lazy-import.ts'
import { chooseInterpretation } from './choose-interpretation.ts'
import { judgeInterpretation, type PastedCheck } from './judge-interpretation.ts'
import { indexedArchive, type QuotedArchive } from './quoted-archive.ts'

/**
 * Reads a pasted text in each way in which it may be meant (`interpretationsOf`), looks for its quotation in the whole
 * archive, and judges what it claims by the place where the words are. Where they are in several, one that is as
 * claimed is preferred. Rejects with `LoadError` where a part of the index can't be read.
 */
export async function checkPasted(pasted: string, source: PassageSource): Promise<PastedCheck> {
  return await checkPastedIn(pasted, await indexedArchive(source))
}

/** The same in an archive wherever it lies. Rejects where it can't be asked. */
export async function checkPastedIn(pasted: string, { finder, facts }: QuotedArchive): Promise<PastedCheck> {
  const known = facts.speakers
  const checked: { interpretation: Interpretation; check: QuoteCheck }[] = []
  for (const interpretation of interpretationsOf(pasted, known)) {
    const check = await checkQuotation(interpretation.quotation, finder)
    checked.push({ interpretation, check })
    if (interpretation.isPlain && check.verdict === 'exact') break
  }
  const asWritten = chooseInterpretation(checked)
  const { interpretation, check: first } =
    asWritten.check.verdict === 'exact'
      ? asWritten
      : await (await loadReported()).preferReported(asWritten, pasted, known, finder)
  return await judgeInterpretation(interpretation, first, finder, facts)
}

/** What most quotations don't need: a browser gets it once one does. */
const loadReported = lazyImport(() => import('./prefer-reported.ts'))
