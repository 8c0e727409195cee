import { readLabelledTexts, scoreOf } from './labels.ts'
import { neighbourScore } from './neighbours.ts'

/**
 * `npm run eval -- translations`: how right the proposals of translations are, on invented documents, and on statements of one debate in
 * several languages, of which none is a translation of another.
 */
export function printTranslations(): void {
  const { right, wrong, missing, undecided } = scoreOf(readLabelledTexts())
  console.log(`invented: proposed ${right.length + wrong.length}, right ${right.length}, missing ${missing.length}`)
  for (const pair of wrong) console.log(`  wrong     ${pair}`)
  for (const id of missing) console.log(`  missing   ${id}`)
  for (const pair of undecided) console.log(`  undecided ${pair}`)
  const neighbours = neighbourScore()
  if (!neighbours) console.log('../shared/corpora is not there: statements of one debate were not compared')
  else
    console.log(
      `acts in Russian and Kazakh: of ${neighbours.translations} pairs ${neighbours.found} proposed; of ${neighbours.others} pairs of statements and acts that are no translations ${neighbours.wrong} proposed`,
    )
}
