/** How a word is written: in small letters, with a capital first, otherwise. */
export interface Writings {
  small: string | undefined
  capital: string | undefined
  other: string | undefined
}

/** Words, how each is written and how often it is used, by itself and with a capital: of one text, to be added to those of others. */
export interface CountedWords {
  words: readonly string[]
  writings: readonly Writings[]
  occurrences: Uint32Array
  bySelf: Uint32Array
  capitals: Uint32Array
}

/** Counts by a number, four bytes each, of as many as there are. */
export class GrowingCounts {
  #counts = new Uint32Array(1024)

  add(index: number, count: number): void {
    if (index >= this.#counts.length) {
      const longer = new Uint32Array(Math.max(index + 1, this.#counts.length * 2))
      longer.set(this.#counts)
      this.#counts = longer
    }
    this.#counts[index] = (this.#counts[index] ?? 0) + count
  }

  at(index: number): number {
    return this.#counts[index] ?? 0
  }

  /** What was counted; then nothing. */
  take(index: number): number {
    const count = this.#counts[index] ?? 0
    this.#counts[index] = 0
    return count
  }
}

/** The words of one language, numbered as they come, and how often each is used and written in which way. */
export class NumberedWords {
  readonly #numbers = new Map<string, number>()
  readonly #words: string[] = []
  readonly #writings: Writings[] = []
  readonly #occurrences = new GrowingCounts()
  readonly #bySelf = new GrowingCounts()
  readonly #capitals = new GrowingCounts()

  get size(): number {
    return this.#words.length
  }

  /** Adds what was counted in a text that comes behind all others. Gives the number of each of its words. */
  addAll({ words, writings, occurrences, bySelf, capitals }: CountedWords): Uint32Array {
    const numbers = Uint32Array.from(words, (word) => this.numberOf(word))
    for (const [index, number] of numbers.entries()) {
      this.#occurrences.add(number, occurrences[index] ?? 0)
      this.#bySelf.add(number, bySelf[index] ?? 0)
      this.#capitals.add(number, capitals[index] ?? 0)
      const known = this.#writings[number]
      const own = writings[index]
      if (!known || !own) continue
      known.small ??= own.small
      known.capital ??= own.capital
      known.other ??= own.other
    }
    return numbers
  }

  /** All that was counted, in the order of the numbers. */
  counted(): CountedWords {
    const listOf = (counts: GrowingCounts) => Uint32Array.from(this.#words, (_, number) => counts.at(number))
    return {
      words: this.#words,
      writings: this.#writings,
      occurrences: listOf(this.#occurrences),
      bySelf: listOf(this.#bySelf),
      capitals: listOf(this.#capitals),
    }
  }

  /** The number of a word that stands in a text from `start` to `end`, folded as the search does. Counts it. */
  count(word: string, text: string, start: number, end: number): number {
    const number = this.numberOf(word)
    this.#occurrences.add(number, 1)
    this.#bySelf.add(number, 1)
    const writings = this.#writings[number]
    if (writings === undefined) return number
    const first = text[start] ?? ''
    if (first === first.toLowerCase()) writings.small ??= text.slice(start, end)
    else {
      this.#capitals.add(number, 1)
      if (writings.capital !== undefined) return number
      const written = text.slice(start, end)
      if (written.slice(1) === written.slice(1).toLowerCase()) writings.capital = written
      else writings.other ??= written
    }
    return number
  }

  /** The number of what several words of a text are in one: "cooperation" of "co-operation". Counts it. */
  countJoined(word: string): number {
    const number = this.numberOf(word)
    this.#occurrences.add(number, 1)
    return number
  }

  private numberOf(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    const number = this.#words.length
    this.#numbers.set(word, number)
    this.#words.push(word)
    this.#writings.push({ small: undefined, capital: undefined, other: undefined })
    return number
  }

  wordOf(number: number): string {
    return this.#words[number] ?? ''
  }

  /** How often it is used in all texts. */
  occurrencesOf(number: number): number {
    return this.#occurrences.at(number)
  }

  /** Whether it mostly stands by itself, and isn't only what others are in one. */
  isWord(number: number): boolean {
    return this.#bySelf.at(number) * 2 > this.#occurrences.at(number)
  }

  /** As it is mostly written: with a capital where nine of ten are. */
  writtenAs(number: number): string {
    const { small, capital, other } = this.#writings[number] ?? {}
    const isName = this.#capitals.at(number) >= 0.9 * this.#bySelf.at(number)
    return (isName ? (capital ?? other) : small) ?? small ?? capital ?? other ?? this.wordOf(number)
  }
}
