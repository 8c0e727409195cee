import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomBy } from '#tests/bench/search/random.ts'

const words =
  'weir mill lock ferry council clerk harbour bridge water winter summer crowns boats measured mended opened'.split(' ')

/** Writes an archive of so many invented texts, without documents yet. */
export function makeArchive(content: string, texts: number): void {
  mkdirSync(join(content, 'sources'), { recursive: true })
  const settings = [
    'name: The River',
    'tagline: What was said',
    'description: Invented, to be ended at random.',
    'languages: [en]',
  ]
  writeFileSync(join(content, 'archive.yaml'), `${settings.join('\n')}\n`)
  for (let number = 0; number < texts; number++) writeSource(content, number, 'first')
}

/** The archive as it reads later: every third text has another paragraph, and one text is new. */
export function changeSources(content: string, texts: number): void {
  for (let number = 0; number < texts; number += 3) writeSource(content, number, 'later')
  writeSource(content, texts, 'first')
}

function writeSource(content: string, number: number, state: 'first' | 'later'): void {
  const random = randomBy(number + 1)
  const sentence = () => Array.from({ length: 12 }, () => words[Math.floor(random() * words.length)]).join(' ')
  const paragraphs = Array.from(
    { length: 8 },
    (_, at) => `In part ${at + 1} of address ${number} it is said: ${sentence()}.`,
  )
  if (state === 'later') paragraphs.splice(4, 1, `What was said there was put otherwise: ${sentence()}.`)
  const head = [`Address ${number} on the river`, 'Ana Verell', `${(number % 28) + 1} May ${1990 + (number % 30)}`]
  writeFileSync(join(content, 'sources', `address-${number}.txt`), `${[...head, ...paragraphs].join('\n\n')}\n`)
}
