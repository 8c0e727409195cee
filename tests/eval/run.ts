import { ablate, type RuleEffect, rulesOfOnePublisher } from './ablate.ts'
import { printAlignment } from './alignment/print-alignment.ts'
import { type Outcome, outcomesOf, readingsByFile } from './evaluate.ts'
import { switchableRules, switchableTexts } from './header-switches.ts'
import { type Judgements, judgeWithout } from './leave-one-out.ts'
import { wordLists, wordsOfOnePublisher } from './lexicon.ts'
import { writePinned } from './pinned.ts'
import { printEffects, printFields, printMisses, printRules, printRuns } from './print.ts'
import { type EvalSet, inventedSet, publisherSets, topOf } from './sets.ts'
import { printTranslations } from './translations/print-translations.ts'

/*
 * `npm run eval`: how right the ingest is, by set and field, on the invented texts and, where they are, on the real
 * ones in ../shared; and which rule decided how often, and how often wrongly.
 *   --kinds          shows the invented texts by kind, too
 *   --misses         lists what is wrong or missing
 *   --pin            writes the figures of the invented texts that the test holds
 *   --ablate         switches each rule off in turn: what it changes, and which change nothing
 *   --leave-one-out  how right each publisher's texts are without the rules and words that only they have use for
 * `npm run eval -- alignment [--misses] [--thresholds]` measures the comparison of two documents instead:
 * alignment/print-alignment.ts.
 * `npm run eval -- translations` measures the proposals of translations: translations/print-translations.ts.
 */

if (process.argv[2] === 'alignment') {
  await printAlignment(process.argv.slice(3))
  process.exit()
}

if (process.argv[2] === 'translations') {
  printTranslations()
  process.exit()
}

const options = new Set(process.argv.slice(2))
const known = ['--kinds', '--misses', '--pin', '--ablate', '--leave-one-out']
const unknown = [...options].filter((option) => !known.includes(option))
if (unknown.length > 0) {
  console.error(`No option is called ${unknown.join(', ')}; expected ${known.join(', ')}`)
  process.exit(2)
}
const { set: invented, remove } = await inventedSet()
try {
  const publishers = await publisherSets()
  const sets = [invented, ...publishers]
  if (publishers.length === 0) console.log('../shared/corpora/metadata-truth is not there: the invented texts only')
  const outcomes: Outcome[] = []
  for (const set of sets) outcomes.push(...outcomesOf(set, await readingsByFile(set.files)))
  for (const set of sets) printSet(set, outcomes)
  printRules(outcomes)
  if (options.has('--misses')) printMisses(outcomes)
  if (options.has('--pin')) writePinned(outcomes.filter((outcome) => outcome.set === invented.name))
  if (options.has('--ablate') || options.has('--leave-one-out')) {
    const effects = ablate(switchableRules(), await switchableTexts(sets))
    if (options.has('--ablate')) {
      printEffects(
        effects,
        sets.map(({ name }) => name),
      )
    }
    if (options.has('--leave-one-out')) await leaveOneOut(sets, publishers, effects, outcomes)
  }
} finally {
  remove()
}

function printSet({ name }: EvalSet, outcomes: readonly Outcome[]): void {
  const own = outcomes.filter(({ set }) => set === name)
  printFields(name, own)
  const groups = own.flatMap((outcome) => outcome.groups.slice(0, options.has('--kinds') ? undefined : 1))
  for (const group of [...new Set(groups)].sort()) {
    printFields(
      `${name}, ${group}`,
      own.filter((outcome) => outcome.groups.includes(group)),
    )
  }
}

async function leaveOneOut(
  sets: readonly EvalSet[],
  publishers: readonly EvalSet[],
  effects: readonly RuleEffect[],
  outcomes: readonly Outcome[],
): Promise<void> {
  const names = publishers.map(({ name }) => name)
  const rules = rulesOfOnePublisher(effects, names)
  const tops = sets.flatMap((set) => set.files.map((file) => ({ set: set.name, top: topOf(file) })))
  const words = wordsOfOnePublisher(await wordLists(), tops, names)
  const all: Record<'before' | 'rules' | 'words', Judgements> = { before: [], rules: [], words: [] }
  for (const set of names) {
    const own = { set, without: rules.get(set) ?? [], words: words.get(set) ?? [] }
    console.log(`\none publisher only: ${set}`)
    console.log(`  rules: ${own.without.join(', ') || 'none'}`)
    console.log(`  words: ${own.words.map(({ list, word }) => `${word} (${list})`).join('; ') || 'none'}`)
    const before = outcomes.filter((outcome) => outcome.set === set)
    const withoutRules = own.without.length === 0 ? before : await judgeWithout({ ...own, words: [] })
    const withoutWords = own.words.length === 0 ? withoutRules : await judgeWithout(own)
    printRuns(runsOf(before, withoutRules, withoutWords))
    all.before.push(...before)
    all.rules.push(...withoutRules)
    all.words.push(...withoutWords)
  }
  console.log('\nAll publishers, each without what it alone has use for: what to expect on texts never seen')
  printRuns(runsOf(all.before, all.rules, all.words))
}

function runsOf(before: Judgements, rules: Judgements, words: Judgements) {
  return [
    { name: 'with all', outcomes: before },
    { name: 'without own rules', outcomes: rules },
    { name: 'nor own words', outcomes: words },
  ]
}
