import { inflateSync } from 'node:zlib'

const header = { woff: 44, sfnt: 12 }
const entry = { woff: 20, sfnt: 16 }

/**
 * The font inside a WOFF file (W3C, WOFF 1.0), its tables one after the other again: read once, instead of inflated anew for each
 * document. An empty glyph at the end of its table is then not read past the end of everything either.
 */
export const fontInWoff = (woff: Buffer): Buffer => {
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, at) => {
    const place = header.woff + at * entry.woff
    const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(place + field))
    const data = woff.subarray(offset, (offset ?? 0) + (packed ?? 0))
    return {
      tag: woff.subarray(place, place + 4),
      checksum: woff.readUInt32BE(place + 16),
      data: packed === length ? data : inflateSync(data),
    }
  })
  const directory = Buffer.alloc(header.sfnt + count * entry.sfnt)
  const power = Math.floor(Math.log2(count))
  woff.copy(directory, 0, 4, 8)
  directory.writeUInt16BE(count, 4)
  directory.writeUInt16BE(2 ** power * 16, 6)
  directory.writeUInt16BE(power, 8)
  directory.writeUInt16BE(count * 16 - 2 ** power * 16, 10)
  let offset = directory.length
  const parts = tables.map(({ tag, checksum, data }, at) => {
    const place = header.sfnt + at * entry.sfnt
    tag.copy(directory, place)
    for (const [field, value] of [checksum, offset, data.length].entries())
      directory.writeUInt32BE(value, place + 4 + field * 4)
    const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)])
    offset += padded.length
    return padded
  })
  return Buffer.concat([directory, ...parts])
}
