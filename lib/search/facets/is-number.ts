/** Whether a value of a field is a figure: 2 is then neither 12 nor 2.5. */
export function isNumber(value: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(value)
}
