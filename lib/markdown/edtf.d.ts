/** The package's own types are not reachable through its `exports`. */
declare module 'edtf' {
  export function parse(text: string, constraints?: { types?: string[]; level?: number }): unknown
}
