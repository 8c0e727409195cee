import type { CompiledPattern, Instruction } from './compile-pattern.ts'

/** Thrown where a match takes more steps than it may. */
class TooManySteps extends Error {}

/**
 * How many steps a backtracking matcher takes to find all matches of a pattern in a text: each instruction is one, whether it
 * is tried at every start of an unanchored pattern or again after a way that failed. No more than `most`, which says that
 * it would take more. The same on every machine, unlike time.
 */
export function countSteps(pattern: CompiledPattern, text: string, most: number): number {
  const signs = signsOf(pattern, text)
  const run = new Run(signs, pattern.registers, most)
  try {
    let at = 0
    while (at <= signs.length) {
      const end = run.match(pattern.program, at)
      at = end === undefined || end === at ? at + 1 : end
    }
    return run.steps
  } catch (error) {
    if (error instanceof TooManySteps) return most
    throw error
  }
}

/** The words of all matches of a pattern in a text: by these the matcher is compared with the engine's. */
export function allMatches(pattern: CompiledPattern, text: string): string[] {
  const signs = signsOf(pattern, text)
  const run = new Run(signs, pattern.registers, Number.POSITIVE_INFINITY)
  const found: string[] = []
  let at = 0
  while (at <= signs.length) {
    const end = run.match(pattern.program, at)
    if (end !== undefined) found.push(textOf(pattern, signs.slice(at, end)))
    at = end === undefined || end === at ? at + 1 : end
  }
  return found
}

/** The characters of a text as a pattern sees them: code points, or units of UTF-16. */
function signsOf({ isUnicode }: CompiledPattern, text: string): number[] {
  return isUnicode
    ? Array.from(text, (sign) => sign.codePointAt(0) ?? 0)
    : Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
}

function textOf({ isUnicode }: CompiledPattern, signs: readonly number[]): string {
  return signs.map((sign) => (isUnicode ? String.fromCodePoint(sign) : String.fromCharCode(sign))).join('')
}

/** Marks an entry of the stack that sets a register back. */
const restoring = -1

class Run {
  steps = 0
  readonly #registers: number[]

  constructor(
    readonly text: readonly number[],
    registers: number,
    readonly most: number,
  ) {
    this.#registers = new Array<number>(registers).fill(-1)
  }

  /** Where a match that begins at `from` ends. */
  match(program: readonly Instruction[], from: number): number | undefined {
    const { text } = this
    /** Three numbers each: where to go on and from which character, or a register and what it had. */
    const stack: number[] = []
    let at = from
    let next = 0
    for (;;) {
      this.steps += 1
      if (this.steps > this.most) throw new TooManySteps()
      const instruction = program[next]
      if (!instruction) throw new Error('a program ends with an end')
      let holds = true
      next += 1
      switch (instruction.do) {
        case 'take': {
          const sign = text[instruction.back ? at - 1 : at]
          holds = sign !== undefined && instruction.set(sign)
          at += instruction.back ? -1 : 1
          break
        }
        case 'split':
          stack.push(instruction.second, at, 0)
          next = instruction.first
          break
        case 'jump':
          next = instruction.to
          break
        case 'store':
          stack.push(restoring, instruction.register, this.#registers[instruction.register] ?? -1)
          this.#registers[instruction.register] = at
          break
        case 'moved':
          holds = this.#registers[instruction.register] !== at
          break
        case 'assert':
          holds = instruction.holds(text, at)
          break
        case 'look':
          holds = (this.match(instruction.program, at) !== undefined) !== instruction.negate
          break
        case 'repeat': {
          const length = this.#lengthRepeated(instruction.group, at, instruction.back)
          holds = length !== undefined
          at += length ?? 0
          break
        }
        case 'end':
          return at
      }
      if (holds) continue
      let entry: number | undefined
      for (;;) {
        const value = stack.pop()
        const place = stack.pop()
        entry = stack.pop()
        if (entry === undefined || place === undefined || value === undefined) return undefined
        if (entry !== restoring) {
          next = entry
          at = place
          break
        }
        this.#registers[place] = value
      }
    }
  }

  /** By how much a backreference moves, 0 where its group has nothing; `undefined` where other signs stand there. */
  #lengthRepeated(group: number, at: number, back: boolean): number | undefined {
    const start = this.#registers[group] ?? -1
    const end = this.#registers[group + 1] ?? -1
    if (start < 0 || end < start) return 0
    const from = back ? at - (end - start) : at
    for (let index = 0; index < end - start; index += 1) {
      this.steps += 1
      if (this.text[from + index] === undefined || this.text[from + index] !== this.text[start + index])
        return undefined
    }
    return back ? start - end : end - start
  }
}
