/** What each byte adds: the polynomial of Ethernet and ZIP (ISO/IEC/IEEE 8802-3), its lowest bit first. */
const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 && 0xedb88320)
  return value
})

/**
 * CRC-32 of bytes, as ZIP and PNG have it, as a signed number of 32 bits: any one to three flipped bits, and any damage
 * within 32 bits in a row, give another one; of other damage one in four thousand million goes unseen.
 *
 * @param before that of the bytes before these, to go on from
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before
  for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 255] ?? 0)
  return ~crc
}
