import { alignTexts } from '#lib/compare/align-texts.ts'
import { type LinkThresholds, linkThresholds } from '#lib/compare/link-thresholds.ts'
import { hasTexts, readLabels, textsOf } from './labels.ts'
import { movedScores } from './moved.ts'
import { type Score, scoreOf } from './score.ts'

/**
 * `npm run eval -- alignment`: how right the comparison of two documents is, on labelled pairs.
 *   --misses      lists the pairs and figures that are wrong or missing
 *   --thresholds  what other thresholds would come to, one changed at a time
 */
export async function printAlignment(options: readonly string[]): Promise<void> {
  for (const labels of readLabels()) {
    if (!hasTexts(labels)) {
      console.log(`${labels.name}: not measured, its texts in ../shared/sources are not there`)
      continue
    }
    const texts = await textsOf(labels)
    const score = (thresholds: LinkThresholds) => scoreOf(labels, texts, alignTexts(...texts, { thresholds }))
    const own = score(linkThresholds)
    console.log(`${labels.name}: ${line(own)}`)
    const { right, wrong, missing } = own.figures
    console.log(`  figures: right ${right}, wrong ${wrong.length}, missing ${missing.length}`)
    if (options.includes('--misses')) printMisses(own)
    if (options.includes('--thresholds')) {
      for (const { name, thresholds } of otherThresholds())
        console.log(`  ${name.padEnd(24)} ${line(score(thresholds))}`)
    }
  }
  printMoved()
}

/** A line for each share of words taken out: whether what merely moved was called dropped. */
function printMoved(): void {
  console.log('addresses of the sample, shuffled, a fifth of their paragraphs taken out, and some words of the rest:')
  for (const { loss, moved, found, calledDropped, dropped, foundDropped } of movedScores()) {
    console.log(
      `  ${Math.round(loss * 100)} % of the words: of ${moved} that moved ${found} found, ${calledDropped} called dropped; of ${dropped} taken out ${foundDropped} called dropped`,
    )
  }
}

function line({ precision, recall, f1 }: Score): string {
  return `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`
}

function printMisses({ wrong, missing, figures }: Score): void {
  for (const pair of wrong) console.log(`  wrong   ${pair}`)
  for (const pair of missing) console.log(`  missing ${pair}`)
  for (const pair of figures.wrong) console.log(`  figures wrong   ${pair}`)
  for (const pair of figures.missing) console.log(`  figures missing ${pair}`)
}

function otherThresholds(): { name: string; thresholds: LinkThresholds }[] {
  const { telling } = linkThresholds
  const changes: [name: string, values: number[], change: (value: number) => Partial<LinkThresholds>][] = [
    ['telling.sure', [0.2, 0.24, 0.28, 0.32, 0.36, 0.42], (sure) => ({ telling: { ...telling, sure } })],
    ['telling.shared', [1, 1.7, 2, 2.5], (shared) => ({ telling: { ...telling, shared } })],
    ['telling.gain', [0.1, 0.14, 0.17, 0.2, 0.25, 0.35], (gain) => ({ telling: { ...telling, gain } })],
    ['terms', [2, 3, 4], (terms) => ({ terms })],
    ['nearBonus', [1, 1.1, 1.25, 1.4], (nearBonus) => ({ nearBonus })],
    ['gained', [0, 1, 1.6, 2], (gained) => ({ gained })],
    ['reach', [1, 2, 4], (reach) => ({ reach })],
    ['farGain', [0.25, 0.35, 0.5], (farGain) => ({ farGain })],
    ['tellingShare', [0.2, 0.4, 0.6, 1], (tellingShare) => ({ tellingShare })],
  ]
  return changes.flatMap(([name, values, change]) =>
    values.map((value) => ({ name: `${name} ${value}`, thresholds: { ...linkThresholds, ...change(value) } })),
  )
}
