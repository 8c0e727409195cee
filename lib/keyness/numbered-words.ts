/** How a word is written: in small letters, with a capital first, otherwise. */
interface Writings {
  small: string | undefined
  capital: string | undefined
  other: string | undefined
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
