/** Steps of the size and the width of a text, from 0 on: how many there are, and which is the usual one. */
export const textSteps = {
  size: { count: 4, usual: 1 },
  width: { count: 3, usual: 1 },
} as const

/** What a reader can choose of a text. */
export type TextSetting = keyof typeof textSteps

/** The steps that are chosen. */
export type ChosenSteps = Record<TextSetting, number>

const usual: ChosenSteps = { size: textSteps.size.usual, width: textSteps.width.usual }

/** What a browser kept, `2 1` for size and width; the usual steps where that can't be read. */
export function readTextSteps(kept: string | null): ChosenSteps {
  const [, size, width] = /^(\d) (\d)$/.exec(kept ?? '') ?? []
  const chosen = { size: Number(size), width: Number(width) }
  const isStep = (name: TextSetting) => chosen[name] < textSteps[name].count
  return size !== undefined && isStep('size') && isStep('width') ? chosen : { ...usual }
}

/** What a browser is to keep; undefined where nothing but the usual is chosen. */
export function writeTextSteps({ size, width }: ChosenSteps): string | undefined {
  return size === usual.size && width === usual.width ? undefined : `${size} ${width}`
}
