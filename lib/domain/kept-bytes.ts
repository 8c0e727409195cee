/** Values that an earlier run made, by keys that name all that they were made from; `lib/files/kept-values.ts` has them. */
export interface KeptBytes {
  has(key: string): boolean
  get(key: string): Uint8Array | undefined
  set(key: string, value: Uint8Array): void
}
